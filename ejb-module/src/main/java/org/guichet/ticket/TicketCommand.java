package org.guichet.ticket;

/** What someone wants done to a ticket that they have read at a version of its properties. */
public interface TicketCommand {

    long number();

    /** Returns the version that was on the screen when the wish arose. */
    int version();
}
