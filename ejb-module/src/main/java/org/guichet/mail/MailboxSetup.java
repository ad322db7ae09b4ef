package org.guichet.mail;

import java.io.Serializable;

/** All that administrators decide about a mailbox; its password stands nowhere but in the vault. */
public record MailboxSetup(MailboxAccount account, MailboxRules rules) implements Serializable {}
