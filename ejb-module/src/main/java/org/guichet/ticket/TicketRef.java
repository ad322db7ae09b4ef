package org.guichet.ticket;

/**
 * A ticket to point to.
 *
 * @param number that people see
 * @param version of its properties
 */
public record TicketRef(long number, int version) {}
