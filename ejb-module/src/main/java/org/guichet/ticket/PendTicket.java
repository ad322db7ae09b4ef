package org.guichet.ticket;

import java.time.Instant;

/**
 * It waits until an instant (OT-73).
 *
 * @param autoClose whether it closes then, instead of coming back
 * @param awaits for whom it waits
 */
public record PendTicket(long number, int version, Instant until, boolean autoClose, Awaits awaits)
        implements TicketCommand {}
