package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/** What a wish may change of a ticket, and what it is again if the wish is taken back. */
@MappedSuperclass
abstract class TicketValues {

    @Column(name = "queue_id")
    long queueId;

    @Column(name = "service_id")
    @Nullable Long serviceId;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    TicketType type;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    TicketState state;

    @Column(name = "title")
    String title;

    @Column(name = "excerpt")
    String excerpt = "";

    @Embedded
    TicketPriority priority;

    @Column(name = "owner_id")
    @Nullable Long ownerId;

    @Embedded
    @Nullable TicketLock lock;

    @Enumerated(EnumType.STRING)
    @Column(name = "awaits")
    Awaits awaits = Awaits.DESK;

    /** What is owed next; whoever asks sees what was owed before an answer that can still be taken back. */
    @Embedded
    TicketPromise promise = new TicketPromise();

    @Column(name = "last_article_at")
    Instant lastArticleAt;

    @Column(name = "first_answer_at")
    @Nullable Instant firstAnswerAt;

    @Column(name = "pending_until")
    @Nullable Instant pendingUntil;

    @Column(name = "resolved_at")
    @Nullable Instant resolvedAt;

    @Column(name = "closed_at")
    @Nullable Instant closedAt;

    /** Becomes as the other is, but for the words that lists show of it. */
    void take(TicketValues other) {
        queueId = other.queueId;
        serviceId = other.serviceId;
        type = other.type;
        state = other.state;
        title = other.title;
        priority = other.priority.copy();
        ownerId = other.ownerId;
        lock = other.lock == null ? null : other.lock.copy();
        awaits = other.awaits;
        firstAnswerAt = other.firstAnswerAt;
        pendingUntil = other.pendingUntil;
        resolvedAt = other.resolvedAt;
        closedAt = other.closedAt;
        promise = new TicketPromise(other.promise.due());
    }

    /** Shows in lists the words of the other, and their time. */
    void takeWords(TicketValues other) {
        excerpt = other.excerpt;
        lastArticleAt = other.lastArticleAt;
    }
}
