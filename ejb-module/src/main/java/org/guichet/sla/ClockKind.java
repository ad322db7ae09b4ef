package org.guichet.sla;

/** What is promised of a ticket. */
public enum ClockKind {
    /** Somebody of the desk answers (OT-41). */
    FIRST_ANSWER,
    /** A specialist makes it theirs (OT-42). */
    TAKE_UP,
    /** It is solved. */
    RESOLUTION
}
