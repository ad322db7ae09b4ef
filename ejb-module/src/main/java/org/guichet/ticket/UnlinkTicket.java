package org.guichet.ticket;

/** Takes a tie away. */
public record UnlinkTicket(long number, LinkKind kind, long other) {}
