package org.guichet.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * It waits until an instant (OT-73).
 *
 * @param autoClose whether it closes then, instead of coming back
 * @param awaits for whom it waits
 * @param type what it turns out to be (OT-70); none to leave it
 */
public record PendTicket(
        long number,
        int version,
        Instant until,
        boolean autoClose,
        Awaits awaits,
        @Nullable TicketType type) implements TicketCommand {

    public PendTicket(long number, int version, Instant until, boolean autoClose, Awaits awaits) {
        this(number, version, until, autoClose, awaits, null);
    }
}
