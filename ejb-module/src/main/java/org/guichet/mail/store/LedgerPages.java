package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.guichet.mail.Fate;
import org.guichet.mail.LedgerCounts;
import org.guichet.mail.LedgerOrigin;
import org.guichet.mail.LedgerRow;
import org.jspecify.annotations.Nullable;

/** The ledger as it is read by people. */
@ApplicationScoped
public class LedgerPages {

    private static final String ROWS =
            "select new org.guichet.mail.LedgerRow(e.id, e.fetchedAt, m.name, e.sender, e.subject, e.size, e.verdict,"
                    + " e.reason, e.ticketId, e.attempts) from LedgerEntry e, Mailbox m where m.id = e.mailboxId";

    private static final String COUNTS = """
            select count(*),
                count(case when verdict = 'FILED' and article_id is not null then 1 end),
                count(case when verdict = 'DUPLICATE' then 1 end),
                count(case when verdict = 'REJECTED' then 1 end),
                count(case when verdict = 'REPORT' then 1 end),
                count(case when verdict = 'QUARANTINED' then 1 end),
                count(case when verdict = 'WAITING' then 1 end),
                (select count(*) from mail_ledger where verdict = 'QUARANTINED')
            from mail_ledger where fetched_at >= ?
            """;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public LedgerCounts counts(Instant since) {
        Object[] row = (Object[]) em.createNativeQuery(COUNTS)
                .setParameter(1, Timestamp.from(since))
                .getSingleResult();
        int at = 0;
        return new LedgerCounts(
                number(row[at++]),
                number(row[at++]),
                number(row[at++]),
                number(row[at++]),
                number(row[at++]),
                number(row[at++]),
                number(row[at++]),
                number(row[at]));
    }

    /** Returns lines below an identifier, the newest first. */
    public List<LedgerRow> page(@Nullable Fate fate, long before, int limit) {
        String only = fate == null ? "" : " and e.verdict = :fate";
        TypedQuery<LedgerRow> query = em.createQuery(
                        ROWS + " and e.id < :before" + only + " order by e.id desc", LedgerRow.class)
                .setParameter("before", before)
                .setMaxResults(limit);
        if (fate != null) {
            query.setParameter("fate", fate);
        }
        return query.getResultList();
    }

    public Optional<LedgerRow> row(long id) {
        return em.createQuery(ROWS + " and e.id = :id", LedgerRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public LedgerOrigin origin(long id) {
        return em.createQuery(
                        "select new org.guichet.mail.LedgerOrigin(m.folder, e.uid, e.messageId, e.decidedAt,"
                                + " e.nextAttemptAt) from LedgerEntry e, Mailbox m where m.id = e.mailboxId and e.id = :id",
                        LedgerOrigin.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Returns the first bytes of a mail, out of its first piece; none if they are kept no longer. */
    public byte @Nullable [] start(long id, int length) {
        List<?> first = em.createNativeQuery("select bytes from mail_raw where ledger_id = ? and seq = 0")
                .setParameter(1, id)
                .getResultList();
        if (first.isEmpty()) {
            return null;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream((byte[]) first.get(0)))) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
