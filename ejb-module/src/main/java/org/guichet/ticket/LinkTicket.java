package org.guichet.ticket;

/** Ties a ticket to another one. */
public record LinkTicket(long number, LinkKind kind, long other) {}
