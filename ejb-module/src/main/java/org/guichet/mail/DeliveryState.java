package org.guichet.mail;

/** What became of a mail to be sent. */
public enum DeliveryState {
    WAITING,
    SENT,
    /** Given up, or refused for good. */
    FAILED,
    CANCELLED
}
