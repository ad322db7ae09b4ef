package org.guichet.ticket;

/**
 * A ticket that another one is tied to, as read from that one.
 *
 * @param number of the ticket at the other end
 */
public record LinkRow(LinkKind kind, long number, String title, TicketType type, TicketState state) {}
