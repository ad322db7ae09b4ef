package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.MailboxRow;
import org.guichet.mail.model.Mailbox;
import org.guichet.mail.model.MailboxClaim;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Mailboxes: some dozens at most. */
@ApplicationScoped
public class Mailboxes {

    private static final String DUE =
            "is_active and next_poll_at <= ? and (claimed_until is null or claimed_until < ?)";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public Mailbox add(Mailbox mailbox) {
        em.persist(mailbox);
        em.flush();
        return mailbox;
    }

    /**
     * Locks one mailbox that is due and in nobody's hands; those that another transaction holds are left to it. They are looked
     * for without a lock: a statement that sorts locks all that it sorts, and whoever looks at the same time would find none.
     */
    public Optional<Mailbox> due(Instant now) {
        List<?> ids = at(now, em.createNativeQuery("select id from mailbox where " + DUE + " order by next_poll_at"))
                .getResultList();
        return ids.stream()
                .map(id -> ((Number) id).longValue())
                .filter(id -> locks(id, now))
                .map(this::forChange)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private boolean locks(long id, Instant now) {
        String select = "select id from mailbox where " + DUE + " and id = ? for update skip locked";
        return !at(now, em.createNativeQuery(select))
                .setParameter(3, id)
                .getResultList()
                .isEmpty();
    }

    private static Query at(Instant now, Query due) {
        return due.setParameter(1, Timestamp.from(now)).setParameter(2, Timestamp.from(now));
    }

    /** Returns where the mail of a mailbox goes. */
    public long queueOf(long id) {
        return em.createQuery("select m.queueId from Mailbox m where m.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Returns how many mailboxes are due and in nobody's hands. */
    public int countDue(Instant now) {
        return ((Number) at(now, em.createNativeQuery("select count(*) from mailbox where " + DUE))
                        .getSingleResult())
                .intValue();
    }

    /** Returns all that were not removed, by name. */
    public List<MailboxRow> all() {
        return em.createQuery(
                        "select new org.guichet.mail.MailboxRow(m.id, m.name, m.queueId, m.username, m.host, m.folder,"
                                + " m.active, m.leftAlone, m.lastPolledAt, m.nextPollAt, m.failures, m.lastError)"
                                + " from Mailbox m where m.removedAs = 0 order by m.name",
                        MailboxRow.class)
                .getResultList();
    }

    /** Returns the name of a mailbox of this address whose mail goes to another queue. */
    public Optional<String> ofAnotherQueue(String address, long queueId) {
        return em.createQuery(
                        "select m.name from Mailbox m where lower(m.username) = :address and m.queueId <> :queue"
                                + " and m.removedAs = 0",
                        String.class)
                .setParameter("address", address)
                .setParameter("queue", queueId)
                .getResultStream()
                .findFirst();
    }

    /** Counts the mailboxes that are read and whose mail goes to a queue. */
    public long countOf(long queueId) {
        return em.createQuery(
                        "select count(m) from Mailbox m where m.queueId = :queue and m.active = true"
                                + " and m.removedAs = 0",
                        Long.class)
                .setParameter("queue", queueId)
                .getSingleResult();
    }

    /**
     * Returns a mailbox to be read.
     *
     * @throws NotFoundException if there is none, or none any more
     */
    public Mailbox present(long id) {
        Mailbox mailbox = em.find(Mailbox.class, id);
        if (mailbox == null || mailbox.isRemoved()) {
            throw new NotFoundException();
        }
        return mailbox;
    }

    /** Tells whether another mailbox has a name. */
    public boolean isNamed(String name, long self) {
        return em.createQuery(
                                "select count(m) from Mailbox m where m.name = :name and m.removedAs = 0 and m.id <> :self",
                                Long.class)
                        .setParameter("name", name)
                        .setParameter("self", self)
                        .getSingleResult()
                > 0;
    }

    /** Tells whether another mailbox reads a folder: each of its mails would come twice. */
    public boolean reads(MailboxAccount account, long self) {
        return em.createQuery(
                                "select count(m) from Mailbox m where m.host = :host and m.port = :port and m.username = :user"
                                        + " and m.folder = :folder and m.removedAs = 0 and m.id <> :self",
                                Long.class)
                        .setParameter("host", account.host())
                        .setParameter("port", account.port())
                        .setParameter("user", account.username())
                        .setParameter("folder", account.folder())
                        .setParameter("self", self)
                        .getSingleResult()
                > 0;
    }

    /** Locks a mailbox, or returns none if there is none. */
    public @Nullable Mailbox forChange(long id) {
        return em.find(Mailbox.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Locks the mailbox of a claim, which is there: nothing deletes one. */
    public Mailbox claimed(MailboxClaim claim) {
        return Objects.requireNonNull(forChange(claim.mailboxId()));
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
