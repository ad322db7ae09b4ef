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
import java.util.List;
import java.util.Objects;
import org.guichet.mail.Delivery;
import org.guichet.mail.DeliveryState;
import org.guichet.mail.RecalledNotice;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent to one recipient: of an article, or a notice that tells an agent of something. It is written in the transaction of what it tells of; one relay at a time holds it;
 * a failure that may pass lengthens the pause until, after three days, it is given up visibly. Its Message-ID never
 * changes: if a relay is killed between the server's 250 and our commit, the mail leaves twice and says so itself.
 */
@Entity
@Table(name = "outbox")
public class OutboxMail {

    private static final Duration GIVE_UP_AFTER = Duration.ofDays(3);
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));
    private static final int MAX_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "ticket_id")
    private long ticketId;

    /** None: a notice, which is no article and brings its own words. */
    @Column(name = "article_id")
    private @Nullable Long articleId;

    @Column(name = "event_id")
    private @Nullable Long eventId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "subject")
    private @Nullable String subject;

    @Column(name = "body")
    private @Nullable String body;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DeliveryState state = DeliveryState.WAITING;

    @Column(name = "is_automatic")
    private boolean automatic;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Embedded
    private Lease lease = new Lease();

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "retried_at")
    private @Nullable Instant retriedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    protected OutboxMail() {}

    public OutboxMail(
            long ticketId, long articleId, String recipient, String messageId, boolean automatic, Instant at) {
        this.ticketId = ticketId;
        this.articleId = articleId;
        this.recipient = recipient;
        this.messageId = messageId;
        this.automatic = automatic;
        nextAttemptAt = at;
        createdAt = at;
    }

    /** It leaves only from an instant on: until then it can be taken back. */
    public void notBefore(Instant instant) {
        nextAttemptAt = instant;
    }

    public boolean isFree(Instant now) {
        boolean held = attempts == 0 && nextAttemptAt.isAfter(now);
        return state == DeliveryState.WAITING && !held && lease.isFree(now);
    }

    /** Tells whether no relay ever held it: nobody can have got it. */
    public boolean isUntouched() {
        return state == DeliveryState.WAITING && attempts == 0;
    }

    public OutboxClaim claim(String node, Instant now) {
        attempts++;
        return new OutboxClaim(
                id, lease.take(node, now), ticketId, articleId, recipient, messageId, automatic, subject, body);
    }

    public boolean isHeldBy(OutboxClaim claim) {
        return lease.isHeldWith(claim.fence()) && state == DeliveryState.WAITING;
    }

    /** Its holder is still sending. */
    public void renew(OutboxClaim claim, Instant now) {
        lease.renew(claim.fence(), now);
    }

    public void sent(Instant at) {
        lease.release();
        state = DeliveryState.SENT;
        lastError = null;
        sentAt = at;
    }

    /** The mail server cannot take it now. */
    public void retryLater(String error, Instant now) {
        Instant since = retriedAt == null ? createdAt : retriedAt;
        if (since.plus(GIVE_UP_AFTER).isBefore(now)) {
            fail(error);
            return;
        }
        lease.release();
        lastError = cut(error);
        nextAttemptAt = now.plus(PAUSES.get(Math.min(attempts, PAUSES.size()) - 1));
    }

    /** It will never be taken, or came back. */
    public void fail(String error) {
        lease.release();
        state = DeliveryState.FAILED;
        lastError = cut(error);
    }

    /** An administrator knows better than to go on; what the server said last stays. */
    public void giveUp() {
        lease.revoke();
        state = DeliveryState.FAILED;
    }

    /** Whoever it is for may not read any more what it tells. */
    public void cancel() {
        lease.release();
        state = DeliveryState.CANCELLED;
    }

    public boolean isFailed() {
        return state == DeliveryState.FAILED;
    }

    /** An administrator wants it sent anew: the pauses, and the time until it is given up, begin again. */
    public void retry(Instant at) {
        state = DeliveryState.WAITING;
        attempts = 0;
        retriedAt = at;
        nextAttemptAt = at;
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), MAX_ERROR));
    }

    /** Tells what became of it, and of which article it is; notices are of none. */
    public Delivery delivery() {
        return new Delivery(articleId == null ? 0 : articleId, recipient, state, sentAt, lastError);
    }

    /** Tells it as a notice that does not leave after all. */
    public RecalledNotice recalled() {
        return new RecalledNotice(Objects.requireNonNull(eventId), Objects.requireNonNull(personId));
    }

    public long id() {
        return id;
    }

    public long ticketId() {
        return ticketId;
    }

    /** Returns the article that it carries; none if it is a notice. */
    public @Nullable Long articleId() {
        return articleId;
    }

    public String recipient() {
        return recipient;
    }

    /** Returns whom a notice tells; none if it is a mail of an article. */
    public @Nullable Long personId() {
        return personId;
    }
}
