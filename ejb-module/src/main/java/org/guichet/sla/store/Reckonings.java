package org.guichet.sla.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tickets whose clocks have to be reckoned anew, because what is promised changed. */
@ApplicationScoped
public class Reckonings {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Notes the open tickets of some queues. */
    public void note(Collection<Long> queues, Instant at) {
        for (long queue : queues) {
            em.createNativeQuery(
                            "insert into ticket_reckoning (ticket_id, changed_at)"
                                    + " select id, ? from ticket where queue_id = ? and is_active"
                                    + " on duplicate key update changed_at = least(ticket_reckoning.changed_at, values(changed_at))")
                    .setParameter(1, Timestamp.from(at))
                    .setParameter(2, queue)
                    .executeUpdate();
        }
    }

    public long open(Collection<Long> queues) {
        return queues.stream()
                .mapToLong(queue -> ((Number)
                                em.createNativeQuery("select count(*) from ticket where queue_id = ? and is_active")
                                        .setParameter(1, queue)
                                        .getSingleResult())
                        .longValue())
                .sum();
    }

    /**
     * Claims some of them until the end of this transaction, and forgets them; what another node holds, or somebody changes just
     * now, is left for the next time.
     *
     * @return since when other promises hold, by ticket
     */
    public Map<Long, Instant> claim(int limit) {
        List<?> rows = em.createNativeQuery("select t.id, r.changed_at from ticket_reckoning r"
                        + " straight_join ticket t on t.id = r.ticket_id limit " + limit + " for update skip locked")
                .getResultList();
        Map<Long, Instant> claimed = rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(
                        row -> ((Number) row[0]).longValue(), row -> ((Timestamp) row[1]).toInstant()));
        claimed.keySet()
                .forEach(number -> em.createNativeQuery("delete from ticket_reckoning where ticket_id = ?")
                        .setParameter(1, number)
                        .executeUpdate());
        return claimed;
    }
}
