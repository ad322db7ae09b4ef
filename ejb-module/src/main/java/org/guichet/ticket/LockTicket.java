package org.guichet.ticket;

/** It is reserved to the caller (OT-74). */
public record LockTicket(long number, int version) implements TicketCommand {}
