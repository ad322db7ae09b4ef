package org.guichet.ticket;

/** How it stands with what is owed to those who ask. */
public enum DueState {
    /** Nothing is owed, or nothing more. */
    NONE,
    RUNNING,
    /** Their own word is awaited. */
    PAUSED,
    /** Something was not done in time, and is still to do (OT-44). */
    ESCALATED
}
