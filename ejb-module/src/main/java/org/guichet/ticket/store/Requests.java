package org.guichet.ticket.store;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.guichet.ticket.TicketState;
import org.guichet.ticket.Visibility;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketBefore;
import org.guichet.ticket.model.TicketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tickets as their requesters and beneficiaries see them: what is not theirs or not public is never read, and of an answer that
 * can still be taken back nothing is shown yet, nor of what was wished with it.
 */
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
                (select id from ticket where requester_id = ?1 and is_active = ?2 and state <> 'REJECTED' and :plain :beyond
                    order by last_article_at desc, id desc limit :limit)
                union
                (select id from ticket where beneficiary_id = ?1 and is_active = ?2 and state <> 'REJECTED' and :plain :beyond
                    order by last_article_at desc, id desc limit :limit)
                union
                (select id from ticket where ?1 in (requester_id, beneficiary_id) :beyond and id in
                    (select ticket_id from ticket_undo where hidden_until is not null and (state in :active) = ?2))
                ) mine on mine.id = t.id
            order by t.last_article_at desc, t.id desc limit :limit
            """;

    // What was answered a moment ago is still what it was before.
    private static final String PLAIN = "id not in (select ticket_id from ticket_undo where hidden_until is not null)";
    private static final String ACTIVE = Stream.of(TicketState.values())
            .filter(TicketState::isActive)
            .map(state -> "'" + state.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    private static final String BEYOND = "and (last_article_at < ?3 or (last_article_at = ?3 and id < ?4))";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Conversations conversations;

    @Inject
    private Undos undos;

    @Inject
    private Reopening reopening;

    @EJB
    private PeopleService people;

    /** Returns a page of one's requests, the last to move first: those under way, or those that are over. */
    public Slice<RequestRow> page(long me, boolean underWay, @Nullable String after, int wished) {
        int size = Math.min(Math.max(wished, 1), MAX_SIZE);
        String rows = ROWS.replace(":plain", PLAIN)
                .replace(":active", ACTIVE)
                .replace(":beyond", after == null ? "" : BEYOND)
                .replace(":limit", String.valueOf(size + 1));
        Query query = em.createNativeQuery(rows, Ticket.class);
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
        asBefore(tickets);
        Set<Long> ids = new HashSet<>();
        tickets.forEach(ticket -> ids.addAll(ticket.people()));
        PersonNames names = people.names(ids);
        Function<Ticket, @Nullable Duration> times = reopening.times(tickets);
        return tickets.stream()
                .map(ticket -> ticket.requestRow(names, times.apply(ticket)))
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
        List<TicketBefore> hidden = asBefore(found);
        List<TicketEvent> events = events(number, hidden);
        Set<Long> ids = new HashSet<>(ticket.people());
        events.forEach(event -> ids.addAll(event.people()));
        PersonNames names = people.names(ids);
        List<RequestStep> steps = events.stream()
                .map(event -> event.step(names))
                .flatMap(Optional::stream)
                .toList();
        return new RequestView(
                ticket.requestRow(names, reopening.times(found).apply(ticket)),
                ticket.properties().type(),
                ticket.properties().serviceId(),
                ticket.people(names),
                ticket.contact(),
                ticket.ownerId() == null ? null : takenAt(steps),
                ticket.times().closedAt(),
                goesOnIn(ticket, me),
                steps,
                conversations.of(number, EnumSet.of(Visibility.PUBLIC)).stream()
                        .filter(article -> hidden.stream().noneMatch(before -> before.isAnsweredBy(article.id())))
                        .toList());
    }

    /** Lets tickets be what they were before answers that can still be taken back; returns these. */
    private List<TicketBefore> asBefore(List<Ticket> tickets) {
        List<TicketBefore> hidden =
                undos.hidden(tickets.stream().map(Ticket::id).toList());
        for (Ticket ticket : tickets) {
            hidden.stream()
                    .filter(before -> before.ticketId() == ticket.id())
                    .findFirst()
                    .ifPresent(before -> {
                        em.detach(ticket);
                        ticket.showAs(before);
                    });
        }
        return hidden;
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

    private List<TicketEvent> events(long number, List<TicketBefore> hidden) {
        List<TicketEvent> last = em.createQuery(
                        "select e from TicketEvent e where e.ticketId = :number and e.kind in :kinds"
                                + " and e.takenBack = false and e.version <= :upTo order by e.id desc",
                        TicketEvent.class)
                .setParameter("number", number)
                .setParameter("kinds", TOLD)
                .setParameter(
                        "upTo",
                        hidden.isEmpty() ? Integer.MAX_VALUE : hidden.get(0).versionBefore())
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
