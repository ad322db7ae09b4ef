package org.guichet.live.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.live.Draft;

/** What people have begun to write, by person and form. */
@ApplicationScoped
public class Drafts {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public void put(long personId, String place, Draft draft) {
        em.createNativeQuery("insert into draft (person_id, place, fields, saved_at) values (?, ?, ?, ?)"
                        + " on duplicate key update fields = values(fields), saved_at = values(saved_at)")
                .setParameter(1, personId)
                .setParameter(2, place)
                .setParameter(3, draft.fields())
                .setParameter(4, Timestamp.from(draft.savedAt()))
                .executeUpdate();
    }

    public Optional<Draft> find(long personId, String place) {
        List<?> rows = em.createNativeQuery("select fields, saved_at from draft where person_id = ? and place = ?")
                .setParameter(1, personId)
                .setParameter(2, place)
                .getResultList();
        return rows.stream().map(row -> draft((Object[]) row)).findFirst();
    }

    public void remove(long personId, String place) {
        em.createNativeQuery("delete from draft where person_id = ? and place = ?")
                .setParameter(1, personId)
                .setParameter(2, place)
                .executeUpdate();
    }

    /** Gives up a person's oldest drafts when there are more than so many. */
    public void keepNewest(long personId, int most) {
        long surplus = ((Number) em.createNativeQuery("select count(*) from draft where person_id = ?")
                                .setParameter(1, personId)
                                .getSingleResult())
                        .longValue()
                - most;
        if (surplus > 0) {
            em.createNativeQuery("delete from draft where person_id = ? order by saved_at limit " + surplus)
                    .setParameter(1, personId)
                    .executeUpdate();
        }
    }

    /** Removes the draft that became this article, if there was one. */
    public void removeWritten(long personId, long ticket, long articleId) {
        em.createNativeQuery("delete d from draft d join article a on a.id = ? where d.person_id = ? and d.place ="
                        + " concat(case a.kind when 'REPLY' then 'reply' when 'NOTE' then 'note' when 'FORWARD' then"
                        + " 'forward' when 'PORTAL' then 'request' else '' end, '/', ?)")
                .setParameter(1, articleId)
                .setParameter(2, personId)
                .setParameter(3, ticket)
                .executeUpdate();
    }

    /** Counts what people have begun to write in the tickets of a queue. */
    public long inQueue(long queueId) {
        return ((Number) em.createNativeQuery("select count(*) from draft d join ticket t on t.id ="
                                + " cast(substring_index(d.place, '/', -1) as unsigned) where t.queue_id = ?"
                                + " and substring_index(d.place, '/', 1) in ('reply', 'note', 'forward', 'request')")
                        .setParameter(1, queueId)
                        .getSingleResult())
                .longValue();
    }

    public void removeOlder(Instant before) {
        em.createNativeQuery("delete from draft where saved_at < ?")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    private static Draft draft(Object[] row) {
        return new Draft((String) row[0], ((Timestamp) row[1]).toInstant());
    }
}
