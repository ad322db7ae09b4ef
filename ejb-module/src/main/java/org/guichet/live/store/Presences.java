package org.guichet.live.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.guichet.live.Doing;
import org.guichet.live.Presence;

/** Who is at which ticket: a row for each open page, in the database because the pages may be on several servers. */
@ApplicationScoped
public class Presences {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Returns the queue of a ticket; none if there is no such ticket. */
    public List<Long> queueOf(long ticket) {
        List<?> queue = em.createNativeQuery("select queue_id from ticket where id = ?")
                .setParameter(1, ticket)
                .getResultList();
        return queue.stream().map(Presences::number).toList();
    }

    /** Says what is done on a page, whether or not it was known before. */
    public void put(String page, String node, Presence presence, Instant until) {
        em.createNativeQuery("insert into presence (page_id, node, person_id, ticket_id, doing, until)"
                        + " values (?, ?, ?, ?, ?, ?) on duplicate key update ticket_id = values(ticket_id),"
                        + " doing = values(doing), until = values(until)")
                .setParameter(1, page)
                .setParameter(2, node)
                .setParameter(3, presence.personId())
                .setParameter(4, presence.ticket())
                .setParameter(5, presence.doing().name())
                .setParameter(6, Timestamp.from(until))
                .executeUpdate();
    }

    /** Returns the tickets of a page, which is one at most. */
    public List<Long> ticketsOf(String page) {
        return numbers(em.createNativeQuery("select ticket_id from presence where page_id = ?")
                .setParameter(1, page));
    }

    public void remove(String page) {
        em.createNativeQuery("delete from presence where page_id = ?")
                .setParameter(1, page)
                .executeUpdate();
    }

    public void renew(String node, Instant until) {
        em.createNativeQuery("update presence set until = ? where node = ?")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, node)
                .executeUpdate();
    }

    /** Returns the tickets at which somebody stands whose server renews nothing any more. */
    public List<Long> abandoned(Instant now) {
        return numbers(em.createNativeQuery("select distinct ticket_id from presence where until < ?")
                .setParameter(1, Timestamp.from(now)));
    }

    public void removeAbandoned(Instant now) {
        em.createNativeQuery("delete from presence where until < ?")
                .setParameter(1, Timestamp.from(now))
                .executeUpdate();
    }

    /** Returns everybody at these tickets, by name. */
    public List<Presence> at(Collection<Long> tickets, Instant now) {
        String marks = tickets.stream().map(ticket -> "?").collect(Collectors.joining(","));
        Query query = em.createNativeQuery("select x.ticket_id, x.person_id, p.display_name, x.doing from presence x"
                + " join person p on p.id = x.person_id where x.until >= ? and x.ticket_id in (" + marks
                + ") order by p.display_name, p.id");
        int position = 1;
        query.setParameter(position++, Timestamp.from(now));
        for (long ticket : tickets) {
            query.setParameter(position++, ticket);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> presence((Object[]) row)).toList();
    }

    private static Presence presence(Object[] row) {
        return new Presence(number(row[0]), number(row[1]), (String) row[2], Doing.valueOf((String) row[3]));
    }

    private static List<Long> numbers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Presences::number).toList();
    }

    private static Long number(Object value) {
        return ((Number) value).longValue();
    }
}
