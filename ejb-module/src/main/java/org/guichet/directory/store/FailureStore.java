package org.guichet.directory.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.guichet.directory.model.Throttle;
import org.guichet.directory.model.Throttle.Failures;

/**
 * Counts failed sign-ins for all nodes. An attempt is counted as failed before the password is tried and taken back when it
 * was right, so that a thousand attempts at the same instant are a thousand.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FailureStore {

    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    /**
     * Counts an attempt, unless it must wait.
     *
     * @return how long it must; zero when it may go on
     */
    public Duration attempt(byte[] subject, Throttle throttle, Instant now) {
        entities.createNativeQuery("insert into sign_in_failure (subject, failures, last_at, blocked_until)"
                        + " values (?1, 0, ?2, ?2) on duplicate key update failures = failures")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select failures, last_at, blocked_until from sign_in_failure where subject = ?1 for update")
                .setParameter(1, subject)
                .getSingleResult();
        Failures before = new Failures(
                ((Number) row[0]).intValue(), ((Timestamp) row[1]).toInstant(), ((Timestamp) row[2]).toInstant());
        Duration wait = throttle.waitFrom(before, now);
        if (wait.isZero()) {
            put(subject, throttle.oneMore(before, now));
        }
        return wait;
    }

    /** Takes one attempt back: it was none, or it was right. */
    public void takeBack(byte[] subject, Instant now) {
        entities.createNativeQuery("update sign_in_failure set failures = greatest(failures - 1, 0), blocked_until = ?2"
                        + " where subject = ?1")
                .setParameter(1, subject)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** Forgets all failures: whoever knows the password has only mistyped. */
    public void forget(byte[] subject) {
        entities.createNativeQuery("delete from sign_in_failure where subject = ?1")
                .setParameter(1, subject)
                .executeUpdate();
    }

    /** Forgets what is so old that it no longer counts. */
    public int sweep(Instant before) {
        return entities.createNativeQuery("delete from sign_in_failure where last_at < ?1")
                .setParameter(1, Timestamp.from(before))
                .executeUpdate();
    }

    private void put(byte[] subject, Failures failures) {
        entities.createNativeQuery("update sign_in_failure set failures = ?2, last_at = ?3, blocked_until = ?4"
                        + " where subject = ?1")
                .setParameter(1, subject)
                .setParameter(2, failures.count())
                .setParameter(3, Timestamp.from(failures.lastAt()))
                .setParameter(4, Timestamp.from(failures.blockedUntil()))
                .executeUpdate();
    }
}
