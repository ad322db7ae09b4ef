package org.guichet.ticket;

/** By which way a ticket came. */
public enum Channel {
    MAIL,
    PORTAL,
    PHONE,
    DESK
}
