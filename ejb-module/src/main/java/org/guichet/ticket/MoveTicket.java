package org.guichet.ticket;

/** It goes to another queue; an owner who may not own there loses it, and so does a lock. */
public record MoveTicket(long number, int version, long queueId, String reason) implements TicketCommand {}
