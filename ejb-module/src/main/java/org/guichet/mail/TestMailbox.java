package org.guichet.mail;

import org.jspecify.annotations.Nullable;

/**
 * Asks what a mailbox would do as it is filled in.
 *
 * @param id of the mailbox that shall become so; none for a new one
 * @param password none tries the one that is sealed
 */
public record TestMailbox(
        @Nullable Long id, MailboxSetup setup, @Nullable String password) {}
