package org.guichet.mail.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.guichet.mail.Fate;
import org.jspecify.annotations.Nullable;

/**
 * One mail that was fetched, and its fate. It waits until a node claims it, which counts as an attempt and is committed
 * before anything else: a mail that kills the server three times is not tried a fourth time. Its verdict is committed
 * with whatever the mail became.
 */
@Entity
@Table(name = "mail_ledger")
public class LedgerEntry {

    /** After so many attempts without a verdict it is quarantined. */
    private static final int MAX_ATTEMPTS = 3;

    private static final int MAX_REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "mailbox_id")
    private long mailboxId;

    @Column(name = "generation")
    private int generation;

    @Column(name = "uid_validity")
    private long uidValidity;

    @Column(name = "uid")
    private long uid;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "size")
    private long size;

    @Column(name = "message_id")
    private @Nullable String messageId;

    @Column(name = "sender")
    private @Nullable String sender;

    @Column(name = "subject")
    private @Nullable String subject;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private Fate verdict = Fate.WAITING;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Embedded
    private Lease lease = new Lease();

    @Column(name = "ticket_id")
    private @Nullable Long ticketId;

    @Column(name = "article_id")
    private @Nullable Long articleId;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "tidied_at")
    private @Nullable Instant tidiedAt;

    protected LedgerEntry() {}

    public LedgerEntry(MailboxClaim mailbox, long uidValidity, FetchedMail mail, Instant at, Instant firstSweepAt) {
        mailboxId = mailbox.mailboxId();
        generation = mailbox.generation();
        this.uidValidity = uidValidity;
        uid = mail.uid();
        contentHash = mail.fingerprint();
        size = mail.size();
        messageId = mail.messageId();
        fetchedAt = at;
        nextAttemptAt = firstSweepAt;
    }

    /** Tells whether a node may take it now. */
    public boolean isFree(Instant now) {
        return verdict == Fate.WAITING && lease.isFree(now);
    }

    /** Tells whether it was tried too often. */
    public boolean isHopeless() {
        return attempts >= MAX_ATTEMPTS;
    }

    public LedgerClaim claim(String node, Instant now) {
        attempts++;
        return new LedgerClaim(id, lease.take(node, now), mailboxId, messageId, contentHash, size);
    }

    /** Tells whether a claim still holds. */
    public boolean isHeldBy(LedgerClaim claim) {
        return verdict == Fate.WAITING && lease.isHeldWith(claim.fence());
    }

    /** Its holder still works on it. */
    public void renew(LedgerClaim claim, Instant now) {
        lease.renew(claim.fence(), now);
    }

    /** Another mail comes first, or a fault passed by: it is tried again later, and the attempt does not count. */
    public void postpone(Instant until) {
        attempts--;
        lease.release();
        nextAttemptAt = until;
    }

    /** It failed for a reason that may pass; the attempt counts. */
    public void fail(String why, Instant until) {
        lease.release();
        reason = cut(why);
        nextAttemptAt = until;
    }

    /** Decides what it became. */
    public void decide(Fate became, @Nullable String why, Instant at) {
        lease.release();
        verdict = became;
        reason = cut(why);
        decidedAt = at;
    }

    /** Says of which ticket it became an article. */
    public void filed(long ticket, long article) {
        ticketId = ticket;
        articleId = article;
    }

    /** What its header says, for those who read the ledger. */
    public void describe(@Nullable String from, @Nullable String about) {
        sender = from == null ? null : from.substring(0, Math.min(from.length(), 320));
        subject = cut(about);
    }

    /** An administrator wants it tried again. */
    public void retry(Instant at) {
        verdict = Fate.WAITING;
        attempts = 0;
        decidedAt = null;
        nextAttemptAt = at;
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }

    public long id() {
        return id;
    }

    public Fate verdict() {
        return verdict;
    }
}
