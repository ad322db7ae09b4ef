package org.guichet.program;

/** What a token is for; its person's rights set the limit in each case. */
public enum TokenScope {
    /** Tickets, their articles, queues, people. */
    READ,
    /** New tickets. */
    CREATE,
    /** Properties of tickets, and articles that are added to them. */
    CHANGE,
    /** Files of articles, in both directions. */
    FILES
}
