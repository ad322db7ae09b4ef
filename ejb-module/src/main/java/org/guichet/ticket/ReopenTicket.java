package org.guichet.ticket;

/** It was not over. */
public record ReopenTicket(long number, int version) implements TicketCommand {}
