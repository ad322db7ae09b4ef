package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.mail.MailboxRow;
import org.guichet.mail.model.Mailbox;

/** Mailboxes: some dozens at most. */
@ApplicationScoped
public class Mailboxes {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public Mailbox add(Mailbox mailbox) {
        em.persist(mailbox);
        em.flush();
        return mailbox;
    }

    /** Locks one mailbox that is due and in nobody's hands; those that another transaction holds are left to it. */
    public Optional<Mailbox> due(Instant now) {
        List<?> ids = em.createNativeQuery("select id from mailbox where is_active and next_poll_at <= ?"
                        + " and (claimed_until is null or claimed_until < ?)"
                        + " order by next_poll_at limit 1 for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> forChange(((Number) id).longValue())).findFirst();
    }

    /** Returns where the mail of a mailbox goes. */
    public long queueOf(long id) {
        return em.createQuery("select m.queueId from Mailbox m where m.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Returns how many mailboxes are due and in nobody's hands. */
    public int countDue(Instant now) {
        return ((Number) em.createNativeQuery("select count(*) from mailbox where is_active and next_poll_at <= ?"
                                + " and (claimed_until is null or claimed_until < ?)")
                        .setParameter(1, Timestamp.from(now))
                        .setParameter(2, Timestamp.from(now))
                        .getSingleResult())
                .intValue();
    }

    /** Returns all, by name. */
    public List<MailboxRow> all() {
        return em.createQuery(
                        "select new org.guichet.mail.MailboxRow(m.id, m.name, m.username, m.host, m.folder, m.active,"
                                + " m.lastPolledAt, m.nextPollAt, m.failures, m.lastError) from Mailbox m order by m.name",
                        MailboxRow.class)
                .getResultList();
    }

    public Mailbox forChange(long id) {
        return em.find(Mailbox.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Ends what this node held when it stopped or was killed, so that it need not wait for its own leases. */
    public void releaseClaimsOf(String node) {
        for (String table : List.of("mailbox", "mail_ledger", "outbox")) {
            em.createNativeQuery("update " + table
                            + " set claimed_by = null, claimed_until = null, fence = fence + 1 where claimed_by = ?")
                    .setParameter(1, node)
                    .executeUpdate();
        }
    }
}
