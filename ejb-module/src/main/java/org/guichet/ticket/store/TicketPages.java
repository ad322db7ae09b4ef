package org.guichet.ticket.store;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guichet.directory.Actor;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonNames;
import org.guichet.directory.Right;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.ticket.HistoryFilter;
import org.guichet.ticket.HistoryRow;
import org.guichet.ticket.TicketView;
import org.guichet.ticket.Visibility;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketEvent;
import org.jspecify.annotations.Nullable;

/** One ticket for an agent: a fixed number of statements, however many articles or events it has. */
@ApplicationScoped
public class TicketPages {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Conversations conversations;

    @Inject
    private Links links;

    @EJB
    private PeopleService people;

    /**
     * Returns a ticket with all its articles.
     *
     * @throws NotFoundException if there is none that the agent may read
     */
    public TicketView view(long number, Actor agent) {
        Ticket ticket = readable(number, agent);
        PersonNames names = people.names(ticket.people());
        return new TicketView(
                ticket.id(),
                ticket.version(),
                ticket.articleVersion(),
                ticket.properties(),
                ticket.people(names),
                ticket.contact(),
                ticket.times(),
                conversations.of(number, EnumSet.allOf(Visibility.class)),
                rights(agent, ticket.queueId()));
    }

    /** Returns a page of the history, newest first; {@code before} is the last event seen. */
    public Slice<HistoryRow> history(long number, Actor agent, HistoryFilter filter, @Nullable Long before, int size) {
        readable(number, agent);
        String ruled = filter == HistoryFilter.RULES ? " and e.rule is not null" : "";
        List<TicketEvent> events = em.createQuery(
                        "select e from TicketEvent e where e.ticketId = :number and e.id < :before and e.kind in :kinds"
                                + ruled + " order by e.id desc",
                        TicketEvent.class)
                .setParameter("kinds", filter.kinds())
                .setParameter("number", number)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(size + 1)
                .getResultList();
        Set<Long> ids = new HashSet<>();
        events.forEach(event -> ids.addAll(event.people()));
        PersonNames names = people.names(ids);
        List<HistoryRow> rows = new ArrayList<>();
        Set<Long> open = links.readable(others(events), agent);
        events.forEach(event -> rows.add(event.row(names, open)));
        return Slice.of(rows, size, row -> String.valueOf(row.id()));
    }

    /** Returns the tickets that these events tie to theirs. */
    private static Set<Long> others(List<TicketEvent> events) {
        Set<Long> numbers = new HashSet<>();
        events.forEach(event -> event.otherTicket().ifPresent(numbers::add));
        return numbers;
    }

    /** Refuses what the agent may not read. */
    public void mustBeReadable(long number, Actor agent) {
        readable(number, agent);
    }

    /** Returns the queue of a ticket that the agent may read. */
    public long queueOf(long number, Actor agent) {
        return readable(number, agent).queueId();
    }

    private Ticket readable(long number, Actor agent) {
        Ticket ticket = em.find(Ticket.class, number);
        if (ticket == null || !agent.may(Right.READ, ticket.queueId())) {
            throw new NotFoundException();
        }
        return ticket;
    }

    private static Set<Right> rights(Actor agent, long queueId) {
        EnumSet<Right> rights = EnumSet.noneOf(Right.class);
        for (Right right : Right.values()) {
            if (agent.may(right, queueId)) {
                rights.add(right);
            }
        }
        return rights;
    }
}
