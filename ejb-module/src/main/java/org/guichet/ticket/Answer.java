package org.guichet.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public answer and what follows from it, both or neither.
 *
 * @param until when a ticket that waits comes back
 */
public record Answer(
        Reply reply,
        int version,
        AfterAnswer after,
        @Nullable Instant until) implements TicketCommand {

    @Override
    public long number() {
        return reply.number();
    }
}
