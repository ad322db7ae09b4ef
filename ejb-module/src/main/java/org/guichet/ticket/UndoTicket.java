package org.guichet.ticket;

/**
 * The caller takes back what they did last.
 *
 * @param version of the ticket once it was done
 */
public record UndoTicket(long number, int version) implements TicketCommand {}
