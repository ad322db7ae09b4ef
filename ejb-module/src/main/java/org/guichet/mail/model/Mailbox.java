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
import org.guichet.mail.CreateMailbox;
import org.guichet.mail.MailboxSecurity;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox that is read by UID. One node at a time holds it, for as long as its lease lasts; the fencing number tells
 * a node that slept through its lease that another one went on. A mailbox that fails is asked less and less often.
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

    public Mailbox(CreateMailbox command, String sealedPassword, Instant at) {
        queueId = command.queueId();
        name = command.name();
        host = command.host();
        port = command.port();
        security = command.security();
        username = command.username();
        this.sealedPassword = sealedPassword;
        folder = command.folder();
        nextPollAt = at;
    }

    /** A node takes it for itself. */
    public MailboxClaim claim(String node, Instant at) {
        return new MailboxClaim(
                id, lease.take(node, at), host, port, security, username, sealedPassword, folder, uidValidity, lastUid);
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

    /** Tells whether a claim still holds. */
    public boolean isHeldBy(MailboxClaim claim) {
        return lease.isHeldWith(claim.fence());
    }
}
