package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.ticket.TicketCounts;

/** Counts active tickets for the rail, each by an index of its own: the closed cost nothing, and what did not change is not counted again. */
@ApplicationScoped
public class TicketCounter {

    private static final String OWN = """
            select (select count(*) from ticket t where t.owner_id = ?1 and t.is_active and t.queue_id in (:queues)),
                   (select count(*) from ticket t where t.lock_agent_id = ?1 and t.is_active and t.queue_id in (:queues)),
                   (select count(*) from ticket_watcher w join ticket t on t.id = w.ticket_id
                     where w.person_id = ?1 and w.is_active and t.queue_id in (:queues))
            """;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private QueueCounts known;

    @Inject
    private Clock clock;

    /** Counts the active tickets of one queue, whoever may see them. */
    public long activeIn(long queueId) {
        return em.createQuery("select count(t) from Ticket t where t.active = true and t.queueId = :queue", Long.class)
                .setParameter("queue", queueId)
                .getSingleResult();
    }

    public TicketCounts counts(Actor agent) {
        Set<Long> queues = agent.queuesWith(Right.READ);
        if (queues.isEmpty()) {
            return new TicketCounts(Map.of(), 0, 0, 0, 0, 0, 0, 0);
        }
        Map<Long, QueueCount> counts = known.of(queues, clock.instant(), this::count);
        Object[] own = own(agent.personId(), queues);
        int owned = ((Number) own[0]).intValue();
        return new TicketCounts(
                counts.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, queue -> queue.getValue().active())),
                owned + sum(counts, QueueCount::free),
                owned,
                ((Number) own[1]).intValue(),
                sum(counts, QueueCount::pending),
                sum(counts, QueueCount::toValidate),
                sum(counts, QueueCount::escalated),
                ((Number) own[2]).intValue());
    }

    private Map<Long, QueueCount> count(Set<Long> queues) {
        return em.createQuery(
                        "select t.queueId, count(t), sum(case when t.ownerId is null then 1 else 0 end),"
                                + " sum(case when t.state in (org.guichet.ticket.TicketState.PENDING_REMINDER,"
                                + " org.guichet.ticket.TicketState.PENDING_AUTO_CLOSE) then 1 else 0 end),"
                                + " sum(case when t.state = org.guichet.ticket.TicketState.TO_VALIDATE then 1 else 0 end),"
                                + " sum(case when t.promise.state = org.guichet.ticket.DueState.ESCALATED then 1 else 0 end)"
                                + " from Ticket t where t.active = true and t.queueId in :queues group by t.queueId",
                        Object[].class)
                .setParameter("queues", queues)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], TicketCounter::count));
    }

    private static QueueCount count(Object[] row) {
        int[] numbers =
                Stream.of(row).mapToInt(value -> ((Number) value).intValue()).toArray();
        return new QueueCount(numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
    }

    /** Counts what someone owns, has locked and follows. */
    private Object[] own(long personId, Set<Long> queues) {
        String readable = queues.stream().map(String::valueOf).collect(Collectors.joining(","));
        return (Object[]) em.createNativeQuery(OWN.replace(":queues", readable))
                .setParameter(1, personId)
                .getSingleResult();
    }

    private static int sum(Map<Long, QueueCount> counts, ToIntFunction<QueueCount> kind) {
        return counts.values().stream().mapToInt(kind).sum();
    }
}
