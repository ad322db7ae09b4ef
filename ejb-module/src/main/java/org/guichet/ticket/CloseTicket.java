package org.guichet.ticket;

/** The end of processing (PM-17). */
public record CloseTicket(long number, int version) implements TicketCommand {}
