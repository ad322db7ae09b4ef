package org.guichet.ticket;

/** Who may read an article. */
public enum Visibility {
    PUBLIC,
    /** Agents only, for ever. */
    INTERNAL,
    /** Agents only, until one of them confirms that the sender belongs to the ticket. */
    TO_CHECK
}
