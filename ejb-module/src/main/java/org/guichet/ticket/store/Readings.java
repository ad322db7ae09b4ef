package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.ticket.TicketNews;

/** Up to where agents have read: one row for an agent and a ticket, found by both. */
@ApplicationScoped
public class Readings {

    private static final String NEWS = "(select count(*) from :source left join ticket_seen s on s.person_id = ?1"
            + " and s.ticket_id = t.id where :whose = ?1 and t.is_active and t.queue_id in (:queues)"
            + " and (s.article_version is null or s.article_version < t.article_version))";

    private static final String WATCHED = "ticket_watcher w join ticket t on t.id = w.ticket_id and w.is_active";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Remembers that someone was shown a ticket; two pages of theirs may arrive in either order. */
    public void see(long personId, long number, int articleVersion) {
        em.createNativeQuery(
                        "insert into ticket_seen (person_id, ticket_id, article_version) values (?1, ?2, ?3)"
                                + " on duplicate key update article_version = greatest(article_version, values(article_version))")
                .setParameter(1, personId)
                .setParameter(2, number)
                .setParameter(3, articleVersion)
                .executeUpdate();
    }

    /** Returns what someone saw of these tickets; one statement, however many they are. */
    Map<Long, Integer> of(long personId, Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("select ticket_id, article_version from ticket_seen where person_id = ?1"
                        + " and ticket_id in (" + joined(numbers) + ")")
                .setParameter(1, personId)
                .getResultList();
        Map<Long, Integer> seen = new HashMap<>();
        for (Object row : rows) {
            Object[] values = (Object[]) row;
            seen.put(((Number) values[0]).longValue(), ((Number) values[1]).intValue());
        }
        return seen;
    }

    /** Counts what is new among an agent's active tickets. */
    public TicketNews news(Actor agent) {
        Collection<Long> queues = agent.queuesWith(Right.READ);
        if (queues.isEmpty()) {
            return new TicketNews(0, 0, 0);
        }
        Object[] row = (Object[]) em.createNativeQuery("select " + count("ticket t", "t.lock_agent_id", queues) + ", "
                        + count("ticket t", "t.owner_id", queues) + ", " + count(WATCHED, "w.person_id", queues))
                .setParameter(1, agent.personId())
                .getSingleResult();
        return new TicketNews(((Number) row[0]).intValue(), ((Number) row[1]).intValue(), ((Number) row[2]).intValue());
    }

    private static String count(String source, String whose, Collection<Long> queues) {
        return NEWS.replace(":source", source).replace(":whose", whose).replace(":queues", joined(queues));
    }

    private static String joined(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
