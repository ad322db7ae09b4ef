package org.guichet.mail;

/**
 * Adds a mailbox whose mail becomes tickets.
 *
 * @param password is sealed before it is stored
 */
public record CreateMailbox(MailboxSetup setup, String password) {}
