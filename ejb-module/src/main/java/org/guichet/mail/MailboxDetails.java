package org.guichet.mail;

/** A mailbox as it is changed. */
public record MailboxDetails(long id, MailboxSetup setup, boolean active) {}
