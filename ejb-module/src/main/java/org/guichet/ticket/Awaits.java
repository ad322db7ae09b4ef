package org.guichet.ticket;

/** Whose turn it is. */
public enum Awaits {
    DESK,
    REQUESTER
}
