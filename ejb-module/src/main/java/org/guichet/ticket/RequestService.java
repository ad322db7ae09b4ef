package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.NewArticle.Author;
import org.guichet.ticket.model.Article;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.Tickets;

/** What requesters do in the portal, to requests that are theirs; impact, urgency and priority are not theirs to set (OT-12). */
@Stateless
@RolesAllowed("REQUESTER")
public class RequestService {

    private static final int MAX_TEXT = 100_000;

    @Inject
    private Tickets tickets;

    @Inject
    private TicketGuard guard;

    @Inject
    private TicketOpening opening;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private Clock clock;

    @EJB
    private PeopleService people;

    @EJB
    private DeskQueries desks;

    /**
     * Makes a request (PM-28, RT-34).
     *
     * @return the number of its ticket
     * @throws NotFoundException if there is no such queue, or it is closed
     */
    public long open(OpenRequest command) {
        mustExist(command);
        PersonCard me = me();
        NewArticle first = message(me, command.title(), command.text(), command.attachments());
        return opening.open(
                        new OpenTicket(
                                command.queueId(),
                                command.serviceId(),
                                command.type(),
                                Channel.PORTAL,
                                command.title(),
                                Impact.PERSON,
                                Urgency.NORMAL,
                                me.id(),
                                command.beneficiaryId(),
                                true,
                                List.of(),
                                first),
                        me.id())
                .ticketNumber();
    }

    /**
     * Adds a message to one's own request; what waited or was over goes on, and what was merged goes on elsewhere.
     *
     * @throws NotFoundException if there is no such request, or it is not the caller's
     */
    public ArticleRef write(long number, String text, List<NewAttachment> attachments) {
        PersonCard me = me();
        Ticket asked = tickets.forChange(number);
        if (asked.requesterId() != me.id() && asked.beneficiaryId() != me.id()) {
            throw new NotFoundException();
        }
        Ticket ticket = tickets.survivorForChange(number);
        Instant now = clock.instant();
        Article added = tickets.addArticle(ticket, message(me, ticket.title(), text, attachments), now);
        Cause cause = Cause.by(me.id());
        recorder.record(ticket, List.of(new Change(TicketEventKind.ARTICLE_ADDED, null, null)), cause, added.id());
        recorder.record(ticket, ticket.hearFromRequester(added, now), cause, added.id());
        return added.ref();
    }

    /** What a page offers exists; who asks for something else gets the answer of the absent. */
    private void mustExist(OpenRequest command) {
        Long serviceId = command.serviceId();
        Long beneficiaryId = command.beneficiaryId();
        boolean served = serviceId == null
                || desks.services().stream().anyMatch(s -> s.id() == serviceId && s.queueId() == command.queueId());
        boolean known = beneficiaryId == null
                || people.names(List.of(beneficiaryId)).byId().containsKey(beneficiaryId);
        if (!desks.queue(command.queueId()).active() || !served || !known) {
            throw new NotFoundException();
        }
    }

    private PersonCard me() {
        return people.card(guard.caller().personId());
    }

    private NewArticle message(PersonCard me, String subject, String text, List<NewAttachment> attachments) {
        if (text.isBlank()) {
            throw new DomainException("article.empty");
        }
        if (text.length() > MAX_TEXT) {
            throw new DomainException("article.tooLong", String.valueOf(MAX_TEXT));
        }
        return new NewArticle(
                ArticleKind.PORTAL,
                Visibility.PUBLIC,
                new Author(me.id(), me.displayName(), me.email()),
                List.of(),
                List.of(),
                subject,
                text,
                null,
                null,
                clock.instant(),
                attachments);
    }
}
