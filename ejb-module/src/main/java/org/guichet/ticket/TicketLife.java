package org.guichet.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a ticket as far as promises are concerned; what was taken back did not.
 *
 * @param firstAnswerAt when somebody of the desk first answered
 * @param pendingUntil until when it waits
 * @param steps in their order
 */
public record TicketLife(
        long number,
        long queueId,
        Priority priority,
        @Nullable Instant firstAnswerAt,
        @Nullable Instant pendingUntil,
        List<Step> steps) {

    public TicketLife {
        steps = List.copyOf(steps);
    }

    /**
     * One of {@code OPENED}, {@code OWNER_CHANGED} and what changes the state.
     *
     * @param to the state or the owner since
     * @param awaitsRequester whether the requester's word was awaited since
     */
    public record Step(
            Instant at, TicketEventKind kind, @Nullable String to, boolean awaitsRequester) {}
}
