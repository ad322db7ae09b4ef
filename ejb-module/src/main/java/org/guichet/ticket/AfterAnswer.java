package org.guichet.ticket;

/** What becomes of a ticket once it is answered. */
public enum AfterAnswer {
    STAY,
    /** Waits for the other side until an instant, then comes back. */
    PEND,
    RESOLVE
}
