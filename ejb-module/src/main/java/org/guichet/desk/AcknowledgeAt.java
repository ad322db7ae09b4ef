package org.guichet.desk;

/** What sends the acknowledgement of a new ticket. */
public enum AcknowledgeAt {
    ARRIVAL,
    /** An agent accepts the request first (RT-11, RT-12). */
    VALIDATION
}
