package org.guichet.ticket;

/**
 * What the caller did last to a ticket can be taken back.
 *
 * @param version of the ticket since then
 * @param answer whether it sent an answer, which has not left yet
 */
public record UndoOffer(long number, int version, boolean answer) {}
