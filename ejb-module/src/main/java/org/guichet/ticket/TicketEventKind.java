package org.guichet.ticket;

import java.util.EnumSet;
import java.util.Set;

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
    ARTICLE_CONFIRMED;

    private static final Set<TicketEventKind> AMONG_AGENTS =
            EnumSet.of(LOCK_CHANGED, TYPE_CHANGED, PRIORITY_CHANGED, JOINED);

    /** Tells whether it changes what the requester sees; an article's visibility has the last word. */
    public boolean concernsRequester() {
        return !AMONG_AGENTS.contains(this);
    }
}
