package org.guichet.mail;

/** What of a mailbox becomes tickets; what does not is left alone: neither fetched nor marked nor moved. */
public enum StartFrom {
    /** What its server receives from now on. */
    NEW,
    /** What its server received at an instant or later. */
    DATE,
    /** All that lies there. */
    ALL
}
