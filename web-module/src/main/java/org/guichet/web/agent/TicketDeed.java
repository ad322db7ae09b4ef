package org.guichet.web.agent;

import java.util.Locale;

/** What one click does on the ticket page, without a form. */
public enum TicketDeed {
    RESTORE,
    TAKE,
    LOCK,
    UNLOCK,
    RESOLVE,
    CLOSE,
    REOPEN,
    GIVE_TO_NAMED,
    CONFIRM,
    WATCH,
    UNWATCH,
    REMOVE_WATCHER,
    REMOVE_LINK;

    /** Returns the identifier of its button, if there is one only. */
    public String place() {
        return name().toLowerCase(Locale.ROOT);
    }
}
