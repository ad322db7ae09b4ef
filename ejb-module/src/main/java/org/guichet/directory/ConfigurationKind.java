package org.guichet.directory;

/** What is set up by administrators; the history of its changes is told apart by it. */
public enum ConfigurationKind {
    DESK,
    QUEUE,
    SERVICE,
    RIGHTS,
    ADMINISTRATORS,
    MAILBOX,
    TEXT,
    CALENDAR,
    TARGET
}
