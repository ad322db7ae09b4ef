package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to a ticket; fired inside the transaction in which it happens, so that whatever an observer writes
 * is committed with it or not at all.
 *
 * @param actorId who did it; none for Guichet itself
 * @param articleId the article that came with it, if any
 */
public record TicketChanged(
        long number,
        long queueId,
        TicketEventKind kind,
        @Nullable Long actorId,
        @Nullable Long articleId) {}
