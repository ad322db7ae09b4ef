package org.guichet.mail;

/** What became of a fetched mail. */
public enum Fate {
    WAITING,
    FILED,
    DUPLICATE,
    /** Our own mail that came back. */
    REJECTED,
    /** Tells of the delivery of a mail of ours. */
    REPORT,
    /** Could not be filed; an administrator decides. */
    QUARANTINED
}
