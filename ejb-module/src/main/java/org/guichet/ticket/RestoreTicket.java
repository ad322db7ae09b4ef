package org.guichet.ticket;

/** The rejection was a mistake: it is to be validated again. */
public record RestoreTicket(long number, int version) implements TicketCommand {}
