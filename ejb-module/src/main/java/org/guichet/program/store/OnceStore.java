package org.guichet.program.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Instant;

/** What programs asked for under keys of theirs. */
@ApplicationScoped
public class OnceStore {

    private static final int FORGOTTEN_AT_ONCE = 1000;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /**
     * One of them.
     *
     * @param isSame whether the same was asked for
     * @param result what was made
     */
    public record Asked(boolean isSame, long result) {}

    /** Takes a key, unless it is taken; waits for a transaction that took it and has not ended. */
    public boolean begin(long personId, byte[] keyHash, byte[] bodyHash, Instant now) {
        return em.createNativeQuery(
                                "insert ignore into api_request (person_id, key_hash, body_hash, asked_at) values (?, ?, ?, ?)")
                        .setParameter(1, personId)
                        .setParameter(2, keyHash)
                        .setParameter(3, bodyHash)
                        .setParameter(4, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    public void end(long personId, byte[] keyHash, long result) {
        em.createNativeQuery("update api_request set result = ? where person_id = ? and key_hash = ?")
                .setParameter(1, result)
                .setParameter(2, personId)
                .setParameter(3, keyHash)
                .executeUpdate();
    }

    /** Returns what was asked for under a key that is taken, compared with what is asked for now. */
    public Asked find(long personId, byte[] keyHash, byte[] bodyHash) {
        Object[] row = (Object[])
                em.createNativeQuery("select body_hash, result from api_request where person_id = ? and key_hash = ?")
                        .setParameter(1, personId)
                        .setParameter(2, keyHash)
                        .getSingleResult();
        return new Asked(MessageDigest.isEqual(bodyHash, (byte[]) row[0]), ((Number) row[1]).longValue());
    }

    /** Forgets what was asked for before an instant; returns how much, at most a thousand at once. */
    public int forget(Instant before) {
        return em.createNativeQuery(
                        "delete from api_request where asked_at < ? order by asked_at limit " + FORGOTTEN_AT_ONCE)
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }
}
