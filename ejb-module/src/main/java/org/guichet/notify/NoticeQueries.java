package org.guichet.notify;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonNames;
import org.guichet.directory.Roles;
import org.guichet.mail.Delivery;
import org.guichet.mail.NoticeOutbox;
import org.guichet.notify.plan.Decision;
import org.guichet.notify.store.NoticeLog;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.TicketQueries;

/**
 * Answers “why did I get a mail, or none?”. Of what happened while a ticket was in another queue, nobody sees who was told who
 * may not read there.
 */
@Stateless
@RolesAllowed(Roles.AGENT)
public class NoticeQueries {

    @EJB
    private ActorService actors;

    @EJB
    private TicketQueries tickets;

    @EJB
    private PeopleService people;

    @Inject
    private NoticeLog log;

    @Inject
    private NoticeOutbox outbox;

    /**
     * Counts who was told, by event; by one statement besides that of the right.
     *
     * @param events of the history of this ticket
     * @throws NotFoundException if there is no ticket that the caller may read
     */
    public Map<Long, NoticeCount> counts(long number, Collection<Long> events) {
        tickets.mustBeReadable(number);
        return log.counts(number, events, actors.current().readableQueues());
    }

    /**
     * Returns who was told of one event, and who was not, those who were first.
     *
     * @throws NotFoundException if there is no ticket that the caller may read
     */
    public List<NoticeRow> of(long number, long eventId) {
        tickets.mustBeReadable(number);
        List<Decision> decisions = log.of(number, eventId, actors.current().readableQueues());
        PersonNames names =
                people.names(decisions.stream().map(Decision::personId).toList());
        Map<Long, Delivery> sent = decisions.isEmpty() ? Map.of() : outbox.ofEvent(eventId);
        return decisions.stream()
                .map(one ->
                        new NoticeRow(names.of(one.personId()), one.reason(), one.until(), sent.get(one.personId())))
                .toList();
    }
}
