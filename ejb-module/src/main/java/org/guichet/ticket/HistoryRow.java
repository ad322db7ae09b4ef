package org.guichet.ticket;

import java.time.Instant;
import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of a ticket's history (RT-22).
 *
 * @param actor who did it; none for Guichet itself
 * @param from the value before: a code, a name or a number
 * @param rule of the desk that did it
 */
public record HistoryRow(
        long id,
        Instant at,
        @Nullable PersonRef actor,
        TicketEventKind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable Long articleId) {}
