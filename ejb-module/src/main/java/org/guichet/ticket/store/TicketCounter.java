package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.ticket.TicketCounts;

/** Counts active tickets for the rail, by one statement over the index of active ones and one over that of what is watched: the closed cost nothing. */
@ApplicationScoped
public class TicketCounter {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Watchers watchers;

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
        List<Object[]> rows = em.createQuery(
                        "select t.queueId, count(t),"
                                + " sum(case when t.ownerId = :me or t.ownerId is null then 1 else 0 end),"
                                + " sum(case when t.ownerId = :me then 1 else 0 end),"
                                + " sum(case when t.lock.agentId = :me then 1 else 0 end),"
                                + " sum(case when t.state in (org.guichet.ticket.TicketState.PENDING_REMINDER,"
                                + " org.guichet.ticket.TicketState.PENDING_AUTO_CLOSE) then 1 else 0 end),"
                                + " sum(case when t.state = org.guichet.ticket.TicketState.TO_VALIDATE then 1 else 0 end),"
                                + " sum(case when t.promise.state = org.guichet.ticket.DueState.ESCALATED then 1 else 0 end)"
                                + " from Ticket t where t.active = true and t.queueId in :queues group by t.queueId",
                        Object[].class)
                .setParameter("me", agent.personId())
                .setParameter("queues", queues)
                .getResultList();
        Map<Long, Integer> byQueue = new HashMap<>();
        queues.forEach(queue -> byQueue.put(queue, 0));
        int[] sums = new int[8];
        for (Object[] row : rows) {
            byQueue.put((Long) row[0], ((Number) row[1]).intValue());
            for (int i = 2; i < sums.length; i++) {
                sums[i] += ((Number) row[i]).intValue();
            }
        }
        return new TicketCounts(byQueue, sums[2], sums[3], sums[4], sums[5], sums[6], sums[7], watchers.count(agent));
    }
}
