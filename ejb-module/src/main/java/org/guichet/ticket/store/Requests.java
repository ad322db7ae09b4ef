package org.guichet.ticket.store;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonNames;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.ticket.Reopening;
import org.guichet.ticket.RequestRef;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.RequestStep;
import org.guichet.ticket.RequestView;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.Visibility;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketEvent;
import org.jspecify.annotations.Nullable;

/** Tickets as their requesters and beneficiaries see them; what is not theirs or not public is never read. */
@ApplicationScoped
public class Requests {

    private static final int MAX_SIZE = 100;
    private static final Set<TicketEventKind> TOLD = EnumSet.of(
            TicketEventKind.VALIDATED,
            TicketEventKind.OWNER_CHANGED,
            TicketEventKind.QUEUE_CHANGED,
            TicketEventKind.STATE_CHANGED);
    private static final String MINE = "(t.requesterId = :me or t.beneficiaryId = :me)";

    // One limited range of an index each: an "or" over both columns would read and sort all that a person ever asked.
    private static final String ROWS = """
            select t.* from ticket t join (
                (select id from ticket where requester_id = ?1 and is_active = ?2 and state <> 'REJECTED' :beyond
                    order by last_article_at desc, id desc limit :limit)
                union
                (select id from ticket where beneficiary_id = ?1 and is_active = ?2 and state <> 'REJECTED' :beyond
                    order by last_article_at desc, id desc limit :limit)) mine on mine.id = t.id
            order by t.last_article_at desc, t.id desc limit :limit
            """;

    private static final String BEYOND = "and (last_article_at < ?3 or (last_article_at = ?3 and id < ?4))";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Conversations conversations;

    @Inject
    private Reopening reopening;

    @EJB
    private PeopleService people;

    /** Returns a page of one's requests, the last to move first: those under way, or those that are over. */
    public Slice<RequestRow> page(long me, boolean underWay, @Nullable String after, int wished) {
        int size = Math.min(Math.max(wished, 1), MAX_SIZE);
        Query query = em.createNativeQuery(
                ROWS.replace(":beyond", after == null ? "" : BEYOND).replace(":limit", String.valueOf(size + 1)),
                Ticket.class);
        query.setParameter(1, me).setParameter(2, underWay);
        if (after != null) {
            PageKey key = PageKey.parse(after);
            query.setParameter(3, Timestamp.from(key.at())).setParameter(4, key.id());
        }
        return Slice.of(
                rows(query.getResultList()), size, row -> new PageKey(row.lastArticleAt(), row.number()).word());
    }

    /** Tells tickets as lines, with their people by one more statement. */
    List<RequestRow> rows(List<?> found) {
        List<Ticket> tickets = found.stream().map(Ticket.class::cast).toList();
        Set<Long> ids = new HashSet<>();
        tickets.forEach(ticket -> ids.addAll(ticket.people()));
        PersonNames names = people.names(ids);
        return tickets.stream()
                .map(ticket -> ticket.requestRow(names, reopening.time()))
                .toList();
    }

    /**
     * Returns one request with its public articles.
     *
     * @throws NotFoundException if there is none of this person
     */
    public RequestView view(long number, long me) {
        List<Ticket> found = em.createQuery("select t from Ticket t where t.id = :number and " + MINE, Ticket.class)
                .setParameter("number", number)
                .setParameter("me", me)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException();
        }
        Ticket ticket = found.get(0);
        List<TicketEvent> events = events(number);
        Set<Long> ids = new HashSet<>(ticket.people());
        events.forEach(event -> ids.addAll(event.people()));
        PersonNames names = people.names(ids);
        List<RequestStep> steps = events.stream()
                .map(event -> event.step(names))
                .flatMap(Optional::stream)
                .toList();
        return new RequestView(
                ticket.requestRow(names, reopening.time()),
                ticket.properties().type(),
                ticket.properties().serviceId(),
                ticket.people(names),
                ticket.contact(),
                ticket.ownerId() == null ? null : takenAt(steps),
                ticket.times().closedAt(),
                goesOnIn(ticket, me),
                steps,
                conversations.of(number, EnumSet.of(Visibility.PUBLIC)));
    }

    /** Requesters learn of another ticket only if that is theirs too. */
    private @Nullable RequestRef goesOnIn(Ticket ticket, long me) {
        Ticket survivor = survivor(ticket);
        boolean theirs = survivor.requesterId() == me || survivor.beneficiaryId() == me;
        return survivor.id() != ticket.id() && theirs ? new RequestRef(survivor.id(), survivor.title()) : null;
    }

    private Ticket survivor(Ticket ticket) {
        Long next = ticket.mergedIntoId();
        return next == null ? ticket : survivor(em.find(Ticket.class, next));
    }

    private List<TicketEvent> events(long number) {
        List<TicketEvent> last = em.createQuery(
                        "select e from TicketEvent e where e.ticketId = :number and e.kind in :kinds order by e.id desc",
                        TicketEvent.class)
                .setParameter("number", number)
                .setParameter("kinds", TOLD)
                .setMaxResults(MAX_SIZE)
                .getResultList();
        List<TicketEvent> events = new ArrayList<>(last);
        Collections.reverse(events);
        return events;
    }

    private static @Nullable Instant takenAt(List<RequestStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == RequestStep.Kind.TAKEN)
                .map(RequestStep::at)
                .reduce((one, later) -> later)
                .orElse(null);
    }
}
