package org.guichet.web.agent;

/** A form of the ticket page that is folded away, and is there only once somebody unfolds it. */
public enum Fold {
    VALIDATION,
    PENDING,
    MERGING,
    REJECTION,
    TITLE,
    PEOPLE,
    LINK,
    WATCHER,
    NOTE,
    FORWARD;

    /** Returns the identifier of its place in the page. */
    public String place() {
        return "fold" + name();
    }
}
