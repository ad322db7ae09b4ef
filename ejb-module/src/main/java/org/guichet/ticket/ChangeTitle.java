package org.guichet.ticket;

/** Its title says something better. */
public record ChangeTitle(long number, int version, String title) implements TicketCommand {}
