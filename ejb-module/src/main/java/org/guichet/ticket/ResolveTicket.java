package org.guichet.ticket;

/** What was asked for is done. */
public record ResolveTicket(long number, int version) implements TicketCommand {}
