package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.mail.DeliveryState;
import org.guichet.mail.OutboxCounts;
import org.guichet.mail.OutboxRow;

/** The outbox as it is read by people. */
@ApplicationScoped
public class OutboxPages {

    private static final String ROWS =
            "select new org.guichet.mail.OutboxRow(m.id, m.createdAt, m.ticketId, m.recipient, m.state,"
                    + " case when m.automatic = true or m.articleId is null then true else false end,"
                    + " m.attempts, m.nextAttemptAt, m.lastError, m.messageId) from OutboxMail m";

    private static final String COUNTS = """
            select count(case when state = 'WAITING' then 1 end),
                min(case when state = 'WAITING' then coalesce(retried_at, created_at) end),
                (select count(*) from outbox where state = 'SENT' and sent_at >= ?),
                count(case when state = 'FAILED' then 1 end)
            from outbox where state in ('WAITING', 'FAILED')
            """;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Counts the mails that wait or failed, and those that were sent since an instant. */
    public OutboxCounts counts(Instant since) {
        Object[] row = (Object[]) em.createNativeQuery(COUNTS)
                .setParameter(1, Timestamp.from(since))
                .getSingleResult();
        Timestamp oldest = (Timestamp) row[1];
        return new OutboxCounts(
                number(row[0]), oldest == null ? null : oldest.toInstant(), number(row[2]), number(row[3]));
    }

    /** Returns mails below an identifier, the newest first. */
    public List<OutboxRow> page(DeliveryState state, long before, int limit) {
        return em.createQuery(ROWS + " where m.state = :state and m.id < :before order by m.id desc", OutboxRow.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    public Optional<OutboxRow> row(long id) {
        return em.createQuery(ROWS + " where m.id = :id", OutboxRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
