package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which equipment people named on their tickets: the next one is mostly about the same. */
@ApplicationScoped
public class Equipment {

    private static final int MOST = 8;

    // A walk over the index of one person; the newest of each name is its end.
    private static final String NAMED = "select equipment from ticket where requester_id = ?1 and equipment is not null"
            + " %s group by equipment order by max(id) desc limit " + MOST;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Returns what someone named, the last first. */
    public List<String> namedBy(long requesterId) {
        return names(em.createNativeQuery(NAMED.formatted("")), requesterId);
    }

    /** Returns what someone named on tickets of these queues, the last first. */
    public List<String> namedBy(long requesterId, Set<Long> queueIds) {
        if (queueIds.isEmpty()) {
            return List.of();
        }
        String queues = queueIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        Query query = em.createNativeQuery(NAMED.formatted("and find_in_set(queue_id, ?2)"));
        return names(query.setParameter(2, queues), requesterId);
    }

    private static List<String> names(Query query, long requesterId) {
        List<?> names = query.setParameter(1, requesterId).getResultList();
        return names.stream().map(String.class::cast).toList();
    }
}
