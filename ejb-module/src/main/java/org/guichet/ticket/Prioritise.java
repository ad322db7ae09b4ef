package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/** Impact and urgency give the priority (AP-30); another one needs a reason. */
public record Prioritise(
        long number,
        int version,
        Impact impact,
        Urgency urgency,
        @Nullable Priority override,
        @Nullable String reason) implements TicketCommand {}
