package org.guichet.mail;

/** How the connection to a mailbox is protected. */
public enum MailboxSecurity {
    NONE,
    STARTTLS,
    TLS
}
