package org.guichet.ticket;

/** Its type was another one. */
public record ChangeType(long number, int version, TicketType type) implements TicketCommand {}
