package org.guichet.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public answer and what follows from it, both or neither.
 *
 * @param until when a ticket that waits comes back
 * @param returned files of an answer that the caller took back, which go along with this one
 */
public record Answer(
        Reply reply,
        int version,
        AfterAnswer after,
        @Nullable Instant until,
        List<Long> returned) implements TicketCommand {

    public Answer(Reply reply, int version, AfterAnswer after, @Nullable Instant until) {
        this(reply, version, after, until, List.of());
    }

    @Override
    public long number() {
        return reply.number();
    }
}
