package org.guichet.desk;

/** What a reply to a closed ticket does. */
public enum AfterClosing {
    /** Opens it again; after some days it becomes a new ticket that is tied to the closed one. */
    REOPEN,
    /** Becomes a new ticket that is tied to the closed one. */
    NEW_TICKET,
    /** Is not filed: its sender is asked to make a new request. */
    REFUSE
}
