package org.guichet.ticket;

/**
 * Someone follows a ticket without owning it.
 *
 * @param personId who: the caller, or a colleague
 */
public record WatchTicket(long number, long personId) {}
