package org.guichet.mail;

import org.jspecify.annotations.Nullable;

/**
 * Changes a mailbox.
 *
 * @param base what it was when the caller began
 * @param wish what it shall be; what is as in the base stays as it is by now
 * @param password none keeps the one that is sealed
 */
public record ChangeMailbox(
        long id,
        MailboxSetup base,
        MailboxSetup wish,
        @Nullable String password) {}
