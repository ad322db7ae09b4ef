package org.guichet.sla;

/** How it stands with one promise. */
public enum ClockState {
    RUNNING,
    /** Waits for the word of whoever asks. */
    PAUSED,
    /** Done in time. */
    MET,
    /** Not done in time, and still to do (OT-44). */
    MISSED,
    /** Done, but too late. */
    LATE,
    /** No longer owed: the ticket goes on in another one, or was no request. */
    ENDED;

    /** Tells whether something is still to do. */
    public boolean isOwed() {
        return this == RUNNING || this == PAUSED || this == MISSED;
    }
}
