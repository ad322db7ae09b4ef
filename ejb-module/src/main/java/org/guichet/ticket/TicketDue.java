package org.guichet.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is owed next.
 *
 * @param promise what is owed, one word
 * @param at when it is due, or was; while it is paused when the ticket comes back
 * @param warnAt from when on it is due soon
 */
public record TicketDue(
        DueState state,
        @Nullable String promise,
        @Nullable Instant at,
        @Nullable Instant warnAt) {

    public static final TicketDue NOTHING = new TicketDue(DueState.NONE, null, null, null);
}
