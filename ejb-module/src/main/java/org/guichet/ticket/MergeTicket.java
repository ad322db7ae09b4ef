package org.guichet.ticket;

/** It goes on in another ticket, into which later mails of its people are filed. */
public record MergeTicket(long number, int version, long survivor) implements TicketCommand {}
