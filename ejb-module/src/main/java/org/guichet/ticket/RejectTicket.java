package org.guichet.ticket;

/** It is no request: spam, or sent to the wrong address. Nobody is answered. */
public record RejectTicket(long number, int version, String reason) implements TicketCommand {}
