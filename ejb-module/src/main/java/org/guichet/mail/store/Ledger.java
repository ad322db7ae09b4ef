package org.guichet.mail.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guichet.mail.Fate;
import org.guichet.mail.model.FetchedMail;
import org.guichet.mail.model.LedgerClaim;
import org.guichet.mail.model.LedgerEntry;
import org.guichet.mail.model.Mailbox;
import org.guichet.mail.model.MailboxClaim;
import org.guichet.mail.model.Tidying;
import org.guichet.platform.ChunkStream;
import org.guichet.platform.ContentStore;
import org.guichet.platform.Counted;
import org.guichet.platform.Meter;
import org.jspecify.annotations.Nullable;

/** One row for each mail ever fetched, and the bytes of each, in pieces. */
@ApplicationScoped
public class Ledger {

    // From the pieces to their mails, not the other way: of the mails of former years there are no pieces any more.
    private static final String OLD_RAW = """
            select r.ledger_id from mail_raw r straight_join mail_ledger e on e.id = r.ledger_id
            where r.seq = 0
                and r.ledger_id <= (select id from mail_ledger where fetched_at < ? order by fetched_at desc limit 1)
                and e.verdict not in ('WAITING', 'QUARANTINED') and e.decided_at < ?
            order by r.ledger_id limit\s""";

    private static final String UNTIDY = """
            select e.id, e.uid from LedgerEntry e
            where e.mailboxId = :mailbox and e.tidiedAt is null and e.decidedAt >= :from
                and e.generation = :generation and e.uidValidity = :validity and e.verdict not in :open
            order by e.decidedAt
            """;

    /** What became of mails is counted under this name. */
    public static final Meter DECIDED = new Meter("guichet_mails", "Mails by what became of them");

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Event<Counted> counts;

    /** Returns which of these mails of a folder do not stand in the ledger yet. */
    public Set<Long> unknown(MailboxClaim mailbox, long uidValidity, Collection<Long> uids) {
        Set<Long> unknown = new HashSet<>(uids);
        if (!unknown.isEmpty()) {
            em.createQuery(
                            "select e.uid from LedgerEntry e where e.mailboxId = :mailbox and e.generation = :generation"
                                    + " and e.uidValidity = :validity and e.uid between :from and :to",
                            Long.class)
                    .setParameter("mailbox", mailbox.mailboxId())
                    .setParameter("generation", mailbox.generation())
                    .setParameter("validity", uidValidity)
                    .setParameter("from", Collections.min(uids))
                    .setParameter("to", Collections.max(uids))
                    .getResultStream()
                    .forEach(unknown::remove);
        }
        return unknown;
    }

    /**
     * Decides the fate of a mail, and counts it.
     *
     * @param reason a key of words or what an administrator wrote; none if nothing is to be said
     */
    public void decide(LedgerEntry entry, Fate fate, @Nullable String reason, Instant at) {
        entry.decide(fate, reason, at);
        counts.fire(new Counted(DECIDED, fate.name()));
    }

    /** Returns decided mails of a folder that were not marked or moved there yet, the oldest decision first. */
    public Tidying toTidy(Mailbox mailbox, MailboxClaim claim, long uidValidity, int limit) {
        Instant from = mailbox.tidyFrom();
        List<Object[]> rows = from == null
                ? List.of()
                : em.createQuery(UNTIDY, Object[].class)
                        .setParameter("mailbox", claim.mailboxId())
                        .setParameter("from", from)
                        .setParameter("generation", claim.generation())
                        .setParameter("validity", uidValidity)
                        .setParameter("open", List.of(Fate.WAITING, Fate.QUARANTINED))
                        .setMaxResults(limit)
                        .getResultList();
        return new Tidying(
                mailbox.afterFiling(),
                mailbox.filedFolder(),
                rows.stream().map(row -> (Long) row[0]).toList(),
                rows.stream().map(row -> (Long) row[1]).toList());
    }

    /** Notes when these were marked or moved. */
    public void tidied(Collection<Long> ids, Instant at) {
        em.createQuery("update LedgerEntry e set e.tidiedAt = :at where e.id in :ids")
                .setParameter("at", at)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** Adds a mail with its bytes. */
    public long add(LedgerEntry entry, FetchedMail mail) {
        em.persist(entry);
        em.flush();
        try (InputStream in = Files.newInputStream(mail.compressed())) {
            int seq = 0;
            for (byte[] piece = in.readNBytes(ContentStore.CHUNK);
                    piece.length > 0;
                    piece = in.readNBytes(ContentStore.CHUNK)) {
                em.createNativeQuery("insert into mail_raw (ledger_id, seq, bytes) values (?, ?, ?)")
                        .setParameter(1, entry.id())
                        .setParameter(2, seq++)
                        .setParameter(3, piece)
                        .executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entry.id();
    }

    /** Opens the gzipped bytes of a mail. */
    public InputStream compressed(long id) {
        return new ChunkStream(seq -> piece(id, seq));
    }

    private byte @Nullable [] piece(long id, int seq) {
        List<?> found = em.createNativeQuery("select bytes from mail_raw where ledger_id = ? and seq = ?")
                .setParameter(1, id)
                .setParameter(2, seq)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    /**
     * Deletes the bytes of mails that were decided before an instant, the oldest first.
     *
     * @return of how many
     */
    public int deleteRaw(Instant before, int limit) {
        List<?> ids = em.createNativeQuery(OLD_RAW + limit)
                .setParameter(1, Timestamp.from(before))
                .setParameter(2, Timestamp.from(before))
                .getResultList();
        for (Object id : ids) {
            em.createNativeQuery("delete from mail_raw where ledger_id = ?")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        return ids.size();
    }

    /** Locks a row, or returns none if there is none. */
    public @Nullable LedgerEntry forChange(long id) {
        return em.find(LedgerEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Returns rows that wait, are due and in nobody's hands, the oldest first. */
    public List<Long> due(Instant now, int limit) {
        List<?> ids = em.createNativeQuery(
                        "select id from mail_ledger where verdict = 'WAITING' and next_attempt_at <= ?"
                                + " and (claimed_until is null or claimed_until < ?) order by next_attempt_at, id limit "
                                + limit)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /**
     * Tells whether what its sender wrote was fetched before, for the same desk; of two copies the one with the lower
     * number is filed, whichever node comes first.
     */
    public boolean hasEarlierCopy(LedgerClaim claim) {
        return !em.createNativeQuery("select e.id from mail_ledger e join mailbox m on m.id = e.mailbox_id"
                        + " join queue q on q.id = m.queue_id where e.content_hash = ? and e.id < ? and q.desk_id ="
                        + " (select q2.desk_id from mailbox m2 join queue q2 on q2.id = m2.queue_id where m2.id = ?)"
                        + " limit 1")
                .setParameter(1, claim.fingerprint())
                .setParameter(2, claim.id())
                .setParameter(3, claim.mailboxId())
                .getResultList()
                .isEmpty();
    }

    /** Tells whether one of these messages was fetched lately and still waits. */
    public boolean awaitsOneOf(Collection<String> messageIds, Instant since) {
        return !messageIds.isEmpty()
                && !em.createQuery("select e.id from LedgerEntry e where e.messageId in :ids and e.verdict = :waiting"
                                + " and e.fetchedAt > :since")
                        .setParameter("ids", messageIds)
                        .setParameter("waiting", Fate.WAITING)
                        .setParameter("since", since)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }
}
