package org.guichet.ticket;

/** The caller becomes its owner (RT-16). */
public record TakeTicket(long number, int version) implements TicketCommand {}
