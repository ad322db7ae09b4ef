package org.guichet.ticket;

/** What can happen to a ticket; each is one line of its history. */
public enum TicketEventKind {
    OPENED,
    VALIDATED,
    REJECTED,
    OWNER_CHANGED,
    LOCK_CHANGED,
    QUEUE_CHANGED,
    TYPE_CHANGED,
    TITLE_CHANGED,
    PRIORITY_CHANGED,
    STATE_CHANGED,
    /** Goes on in another ticket. */
    MERGED,
    /** Another ticket goes on in this one. */
    JOINED,
    ARTICLE_ADDED,
    ARTICLE_CONFIRMED
}
