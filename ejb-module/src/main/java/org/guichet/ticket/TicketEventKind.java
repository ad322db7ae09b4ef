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
    REQUESTER_CHANGED,
    BENEFICIARY_CHANGED,
    QUEUE_CHANGED,
    TYPE_CHANGED,
    /** An agent said what it is when they accepted it (AP-24). */
    TYPE_DECIDED,
    SERVICE_CHANGED,
    TITLE_CHANGED,
    PRIORITY_CHANGED,
    STATE_CHANGED,
    /** Goes on in another ticket. */
    MERGED,
    /** Another ticket goes on in this one. */
    JOINED,
    /** Is tied to another ticket. */
    LINKED,
    UNLINKED,
    WATCHED,
    UNWATCHED,
    ARTICLE_ADDED,
    ARTICLE_CONFIRMED,
    /** What was promised was not done in time (OT-44). */
    ESCALATED,
    /** The one who did it took back what they had done, with the answer that was to be sent. */
    UNDONE;

    private static final Set<TicketEventKind> AMONG_AGENTS = EnumSet.of(
            ESCALATED,
            LOCK_CHANGED,
            TYPE_CHANGED,
            TYPE_DECIDED,
            PRIORITY_CHANGED,
            JOINED,
            LINKED,
            UNLINKED,
            WATCHED,
            UNWATCHED);

    /** Tells whether it changes what the requester sees; an article's visibility has the last word. */
    public boolean concernsRequester() {
        return !AMONG_AGENTS.contains(this);
    }
}
