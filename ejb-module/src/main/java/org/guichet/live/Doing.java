package org.guichet.live;

/** What somebody does at a ticket, from the least to the most that others should know. */
public enum Doing {
    READING,
    NOTE,
    FORWARD,
    REPLY
}
