package org.guichet.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who is signed in, by the hash of a secret that only their browser holds. */
@ApplicationScoped
public class SignIns {

    private static final int FORGOTTEN_AT_ONCE = 100;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** One of them: who, and since when. */
    public record Known(long personId, Instant begunAt, Instant usedAt) {}

    public void add(byte[] hash, long personId, Instant now) {
        em.createNativeQuery("insert into sign_in (token_hash, person_id, begun_at, used_at) values (?, ?, ?, ?)")
                .setParameter(1, hash)
                .setParameter(2, personId)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    public Optional<Known> find(byte[] hash) {
        List<?> rows = em.createNativeQuery("select person_id, begun_at, used_at from sign_in where token_hash = ?")
                .setParameter(1, hash)
                .getResultList();
        return rows.stream().map(row -> known((Object[]) row)).findFirst();
    }

    public void use(byte[] hash, Instant now) {
        em.createNativeQuery("update sign_in set used_at = ? where token_hash = ?")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, hash)
                .executeUpdate();
    }

    public void remove(byte[] hash) {
        em.createNativeQuery("delete from sign_in where token_hash = ?")
                .setParameter(1, hash)
                .executeUpdate();
    }

    /** Deletes some of those that began before an instant. */
    public void forget(Instant before) {
        em.createNativeQuery("delete from sign_in where begun_at < ? order by begun_at limit " + FORGOTTEN_AT_ONCE)
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    private static Known known(Object[] row) {
        return new Known(
                ((Number) row[0]).longValue(), ((Timestamp) row[1]).toInstant(), ((Timestamp) row[2]).toInstant());
    }
}
