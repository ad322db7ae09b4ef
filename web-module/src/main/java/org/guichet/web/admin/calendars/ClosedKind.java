package org.guichet.web.admin.calendars;

/** How it is said when a day is closed. */
public enum ClosedKind {
    ONCE,
    YEARLY,
    EASTER
}
