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
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.guichet.mail.AfterFiling;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.MailboxRules;
import org.guichet.mail.MailboxSecurity;
import org.guichet.mail.MailboxSetup;
import org.guichet.mail.StartFrom;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox that is read by UID. One node at a time holds it, for as long as its lease lasts; the fencing number tells
 * a node that slept through its lease that another one went on. A mailbox that fails is asked less and less often.
 *
 * <p>It may be changed at any time. Whoever reads it then loses it: what they still want to commit was read by the old
 * account. Another folder begins a generation of its own, because servers give the same identifiers to different mails.
 */
@Entity
@Table(name = "mailbox")
public class Mailbox {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final int MAX_ERROR = 500;
    private static final int MAX_DOUBLINGS = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "queue_id")
    private long queueId;

    @Column(name = "name")
    private String name;

    @Column(name = "host")
    private String host;

    @Column(name = "port")
    private int port;

    @Enumerated(EnumType.STRING)
    @Column(name = "security")
    private MailboxSecurity security;

    @Column(name = "username")
    private String username;

    @Column(name = "sealed_password")
    private String sealedPassword;

    @Column(name = "folder")
    private String folder;

    @Column(name = "generation")
    private int generation;

    @Enumerated(EnumType.STRING)
    @Column(name = "start_from")
    private StartFrom start;

    @Column(name = "start_at")
    private @Nullable Instant startAt;

    @Column(name = "left_alone")
    private long leftAlone;

    @Enumerated(EnumType.STRING)
    @Column(name = "after_filing")
    private AfterFiling afterFiling = AfterFiling.LEAVE;

    @Column(name = "filed_folder")
    private @Nullable String filedFolder;

    @Column(name = "tidy_from")
    private @Nullable Instant tidyFrom;

    @Column(name = "removed_as")
    private long removedAs;

    @Column(name = "is_active")
    private boolean active = true;

    @Column(name = "uid_validity")
    private @Nullable Long uidValidity;

    @Column(name = "last_uid")
    private long lastUid;

    @Column(name = "failures")
    private int failures;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "last_polled_at")
    private @Nullable Instant lastPolledAt;

    @Column(name = "next_poll_at")
    private Instant nextPollAt;

    @Embedded
    private Lease lease = new Lease();

    protected Mailbox() {}

    public Mailbox(MailboxSetup setup, String sealedPassword, Instant at) {
        MailboxRules rules = setup.rules();
        this.sealedPassword = sealedPassword;
        start = rules.start();
        startAt = startOf(rules, at);
        nextPollAt = at;
        locate(setup.account());
        obey(rules, at);
    }

    /** An administrator changes where it is, or what becomes of its mail. */
    public void change(MailboxSetup setup, String sealed, Instant at) {
        Reading reading = readingWith(setup, at);
        if (isElsewhere(setup)) {
            generation++;
            leftAlone = 0;
        }
        if (reading.uidValidity() == null) {
            uidValidity = null;
            lastUid = 0;
        }
        sealedPassword = sealed;
        start = setup.rules().start();
        startAt = reading.startAt();
        locate(setup.account());
        obey(setup.rules(), at);
        failures = 0;
        lastError = null;
        edited(at);
    }

    /** Tells how far it would have been read if it were changed so: from the beginning, where another folder or an earlier start is wished. */
    public Reading readingWith(MailboxSetup wish, Instant at) {
        MailboxRules rules = wish.rules();
        boolean begins = isElsewhere(wish) || start != rules.start() || start == StartFrom.DATE;
        Instant begin = begins ? startOf(rules, at) : startAt;
        boolean anew = isElsewhere(wish) || isEarlier(begin);
        return anew ? new Reading(null, 0, begin) : new Reading(uidValidity, lastUid, begin);
    }

    /** Tells how far a new one is read. */
    public static Reading newReading(MailboxRules rules, Instant at) {
        return new Reading(null, 0, startOf(rules, at));
    }

    private boolean isElsewhere(MailboxSetup wish) {
        return !account().isSameFolderAs(wish.account());
    }

    private static @Nullable Instant startOf(MailboxRules rules, Instant at) {
        return switch (rules.start()) {
            case NEW -> at;
            case DATE -> Objects.requireNonNull(rules.startAt());
            case ALL -> null;
        };
    }

    /** Tells whether mail that was left alone until now would be fetched from then on. */
    private boolean isEarlier(@Nullable Instant begin) {
        return startAt != null && (begin == null || begin.isBefore(startAt));
    }

    private void locate(MailboxAccount account) {
        host = account.host();
        port = account.port();
        security = account.security();
        username = account.username();
        folder = account.folder();
    }

    private void obey(MailboxRules rules, Instant at) {
        if (afterFiling == AfterFiling.LEAVE && rules.afterFiling() != AfterFiling.LEAVE) {
            tidyFrom = at;
        }
        name = rules.name();
        queueId = rules.queueId();
        afterFiling = rules.afterFiling();
        filedFolder = rules.filedFolder();
    }

    /** It is read again, or no longer. */
    public void activate(boolean on, Instant at) {
        active = on;
        edited(at);
    }

    /** It is gone; its line stays, because the ledger tells of its mails. */
    public void remove(Instant at) {
        active = false;
        sealedPassword = "";
        removedAs = id;
        edited(at);
    }

    private void edited(Instant at) {
        lease.revoke();
        nextPollAt = at;
    }

    /** It is read at once, however long it would rest; whoever reads it just now goes on. */
    public void hurry(Instant at) {
        nextPollAt = at;
    }

    /** A node takes it for itself. */
    public MailboxClaim claim(String node, Instant at) {
        return new MailboxClaim(
                id, lease.take(node, at), account(), sealedPassword, generation, startAt, uidValidity, lastUid);
    }

    /** Tells whether a claim still holds; then its lease begins anew. */
    public boolean renew(int claimFence, Instant at) {
        return lease.renew(claimFence, at);
    }

    /** A mail of it stands in the ledger. */
    public void fetched(long validity, long uid) {
        uidValidity = validity;
        lastUid = uid;
    }

    /** A look reached so far; what of it is older than its start was left alone. */
    public void looked(long validity, long upTo, long passedOver) {
        boolean goesOn = Objects.equals(uidValidity, validity);
        lastUid = goesOn ? Math.max(lastUid, upTo) : upTo;
        uidValidity = validity;
        leftAlone = goesOn ? leftAlone + passedOver : passedOver;
    }

    /** Returns what becomes of mails in it that were decided, and since when; none if they stay as they are. */
    public @Nullable Instant tidyFrom() {
        return afterFiling == AfterFiling.LEAVE ? null : tidyFrom;
    }

    /** All that waited has been fetched. */
    public void rest(Duration pause, Instant at) {
        failures = 0;
        lastError = null;
        release(pause, at);
    }

    /** It could not be read: the pause doubles with each failure, up to a quarter of an hour. */
    public void fail(String error, Duration pause, Instant at) {
        failures++;
        lastError = error.substring(0, Math.min(error.length(), MAX_ERROR));
        Duration longer = pause.multipliedBy(1L << Math.min(failures, MAX_DOUBLINGS));
        release(longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE, at);
    }

    private void release(Duration pause, Instant at) {
        lease.release();
        lastPolledAt = at;
        nextPollAt = at.plus(pause);
    }

    public long id() {
        return id;
    }

    public boolean isRemoved() {
        return removedAs != 0;
    }

    public String sealedPassword() {
        return sealedPassword;
    }

    public MailboxAccount account() {
        return new MailboxAccount(host, port, security, username, folder);
    }

    public AfterFiling afterFiling() {
        return afterFiling;
    }

    public @Nullable String filedFolder() {
        return filedFolder;
    }

    /** Tells whether a claim still holds. */
    public boolean isHeldBy(MailboxClaim claim) {
        return lease.isHeldWith(claim.fence());
    }

    public MailboxSetup setup() {
        return new MailboxSetup(
                account(), new MailboxRules(name, queueId, start, shownStart(), afterFiling, filedFolder));
    }

    /** Only the start that somebody chose: that of new mail is when it was chosen. */
    private @Nullable Instant shownStart() {
        return start == StartFrom.DATE ? startAt : null;
    }

    public boolean isActive() {
        return active;
    }

    /**
     * How far a mailbox was read.
     *
     * @param uidValidity none before the first look
     * @param startAt what its server received before is left alone; none: nothing is
     */
    public record Reading(
            @Nullable Long uidValidity,
            long lastUid,
            @Nullable Instant startAt) {}
}
