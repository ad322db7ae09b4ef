package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.platform.Slice;
import org.guichet.ticket.TicketFilter;
import org.guichet.ticket.TicketRow;
import org.jspecify.annotations.Nullable;

/** Pages of tickets for programs: one statement for their places, then those of {@link TicketLists} for what is in the lines. */
@ApplicationScoped
public class TicketFilters {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private TicketLists lists;

    /** Returns one page of what the agent may read; rights are part of the query. */
    public Slice<TicketRow> page(TicketFilter wish, Actor agent) {
        Set<Long> queues = queues(wish, agent);
        if (queues.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        Slice<PageKey> places = places(wish, queues);
        List<Long> ids = places.rows().stream().map(PageKey::id).toList();
        return new Slice<>(lists.rowsOf(ids, agent), places.next());
    }

    private Slice<PageKey> places(TicketFilter wish, Set<Long> queues) {
        List<Object> parameters = new ArrayList<>();
        String column = wish.order() == TicketFilter.Order.MOVED ? "t.moved_at" : "t.created_at";
        String direction = wish.order() == TicketFilter.Order.NEWEST ? " desc" : "";
        String text = "select t.id, " + column + " from ticket t where t.queue_id in ("
                + queues.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")"
                + conditions(wish, parameters)
                + beyond(wish, column, parameters)
                + " order by " + column + direction + ", t.id" + direction + " limit " + (wish.size() + 1);
        Query query = em.createNativeQuery(text);
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        List<?> rows = query.getResultList();
        List<PageKey> found = rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PageKey(((Timestamp) row[1]).toInstant(), ((Number) row[0]).longValue()))
                .toList();
        return Slice.of(found, wish.size(), PageKey::word);
    }

    private static String conditions(TicketFilter wish, List<Object> parameters) {
        boolean unowned = wish.ownerId() != null && wish.ownerId() == TicketFilter.NOBODY;
        return is("is_active", wish.active(), parameters)
                + is("state", wish.state() == null ? null : wish.state().name(), parameters)
                + (unowned ? " and t.owner_id is null" : is("owner_id", wish.ownerId(), parameters))
                + is("requester_id", wish.requesterId(), parameters)
                + since(wish.movedSince(), parameters);
    }

    private static String is(String column, @Nullable Object value, List<Object> parameters) {
        if (value == null) {
            return "";
        }
        parameters.add(value);
        return " and t." + column + " = ?" + parameters.size();
    }

    private static String since(@Nullable Instant since, List<Object> parameters) {
        if (since == null) {
            return "";
        }
        parameters.add(Timestamp.from(since));
        return " and t.moved_at >= ?" + parameters.size();
    }

    // (time, id) > (?, ?), or < when the newest come first
    private static String beyond(TicketFilter wish, String column, List<Object> parameters) {
        if (wish.after() == null) {
            return "";
        }
        PageKey from = PageKey.parse(wish.after());
        parameters.add(Timestamp.from(from.at()));
        parameters.add(from.id());
        String at = "?" + (parameters.size() - 1);
        String text = " and (:c > " + at + " or (:c = " + at + " and t.id > ?" + parameters.size() + "))";
        return (wish.order() == TicketFilter.Order.NEWEST ? text.replace('>', '<') : text).replace(":c", column);
    }

    private static Set<Long> queues(TicketFilter wish, Actor agent) {
        Set<Long> readable = agent.queuesWith(Right.READ);
        Long queueId = wish.queueId();
        if (queueId == null) {
            return readable;
        }
        return readable.contains(queueId) ? Set.of(queueId) : Set.of();
    }
}
