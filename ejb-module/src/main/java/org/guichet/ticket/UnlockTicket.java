package org.guichet.ticket;

/** Its reservation ends. */
public record UnlockTicket(long number, int version) implements TicketCommand {}
