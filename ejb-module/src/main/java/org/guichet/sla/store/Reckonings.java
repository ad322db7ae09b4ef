package org.guichet.sla.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tickets whose clocks have to be reckoned anew, because what is promised changed. */
@ApplicationScoped
public class Reckonings {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Notes the open tickets of some queues. */
    public void note(Collection<Long> queues, Instant at) {
        if (!queues.isEmpty()) {
            em.createNativeQuery(
                            "insert into ticket_reckoning (ticket_id, changed_at, next_at)"
                                    + " select id, ?, ? from ticket where queue_id in (" + list(queues)
                                    + ") and is_active"
                                    + " on duplicate key update changed_at = least(ticket_reckoning.changed_at, values(changed_at))")
                    .setParameter(1, Timestamp.from(at))
                    .setParameter(2, Timestamp.from(at))
                    .executeUpdate();
        }
    }

    public long open(Collection<Long> queues) {
        if (queues.isEmpty()) {
            return 0;
        }
        Object count = em.createNativeQuery(
                        "select count(*) from ticket where queue_id in (" + list(queues) + ") and is_active")
                .getSingleResult();
        return ((Number) count).longValue();
    }

    private static String list(Collection<Long> queues) {
        return queues.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Returns some of the tickets that are to be reckoned now, the longest noted first. */
    public List<Long> due(Instant now, int limit) {
        List<?> numbers = em.createNativeQuery(
                        "select ticket_id from ticket_reckoning where next_at <= ? order by next_at limit " + limit)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return numbers.stream().map(number -> ((Number) number).longValue()).toList();
    }

    /**
     * Forgets that a ticket is to be reckoned.
     *
     * @return since when something else is promised; nothing if another node has forgotten it before
     */
    public Optional<Instant> take(long number) {
        List<?> since = em.createNativeQuery("select changed_at from ticket_reckoning where ticket_id = ? for update")
                .setParameter(1, number)
                .getResultList();
        em.createNativeQuery("delete from ticket_reckoning where ticket_id = ?")
                .setParameter(1, number)
                .executeUpdate();
        return since.stream().findFirst().map(at -> ((Timestamp) at).toInstant());
    }

    /** Lets the sweep look at a ticket only later. */
    public void postpone(long number, Instant until) {
        em.createNativeQuery("update ticket_reckoning set next_at = ? where ticket_id = ?")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, number)
                .executeUpdate();
    }
}
