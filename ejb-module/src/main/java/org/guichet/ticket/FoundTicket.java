package org.guichet.ticket;

/** A ticket that somebody looked for. */
public record FoundTicket(long number, String title, TicketState state, long queueId) {}
