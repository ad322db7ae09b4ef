package org.guichet.ticket;

/** An agent accepts the request; at some queues only this sends the acknowledgement (RT-12). */
public record ValidateTicket(long number, int version) implements TicketCommand {}
