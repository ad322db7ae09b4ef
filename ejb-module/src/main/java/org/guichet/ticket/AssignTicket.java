package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/** Another agent becomes its owner (PM-07), or nobody. */
public record AssignTicket(
        long number, int version, @Nullable Long ownerId) implements TicketCommand {}
