package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to a ticket; fired inside the transaction in which it happens, so that whatever an observer writes
 * is committed with it or not at all.
 *
 * @param eventId its line of the history
 * @param from the value before, as the history keeps it
 * @param rule of the desk that did it, by its code
 * @param actorId who did it; none for Guichet itself
 * @param articleId the article that came with it, if any
 */
public record TicketChanged(
        long eventId,
        long number,
        long queueId,
        TicketEventKind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String rule,
        @Nullable Long actorId,
        @Nullable Long articleId) {}
