package org.guichet.mail;

/** What becomes of a mail in its mailbox once its fate is decided; one in quarantine stays as it is. */
public enum AfterFiling {
    LEAVE,
    MARK_READ,
    MOVE
}
