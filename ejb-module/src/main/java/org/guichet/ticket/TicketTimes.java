package org.guichet.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The instants of a ticket. */
public record TicketTimes(
        Instant createdAt,
        Instant changedAt,
        Instant lastArticleAt,
        @Nullable Instant lockedAt,
        @Nullable Instant firstAnswerAt,
        @Nullable Instant pendingUntil,
        @Nullable Instant resolvedAt,
        @Nullable Instant closedAt) {}
