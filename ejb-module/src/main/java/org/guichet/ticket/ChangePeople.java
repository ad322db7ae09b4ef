package org.guichet.ticket;

/** Somebody else asks, or it is for somebody else: what came in by phone, or in a colleague's name. */
public record ChangePeople(long number, int version, long requesterId, long beneficiaryId) implements TicketCommand {}
