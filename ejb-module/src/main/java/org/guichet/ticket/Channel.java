package org.guichet.ticket;

/** By which way a ticket came. */
public enum Channel {
    MAIL,
    PORTAL,
    PHONE,
    DESK,
    /** By a mail to an agent in person, who wrote it down. */
    PERSONAL
}
