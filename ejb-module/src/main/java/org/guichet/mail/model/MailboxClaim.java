package org.guichet.mail.model;

import org.guichet.mail.MailboxSecurity;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox in the hands of one node.
 *
 * @param fence must still be that of the mailbox when something is committed under this claim
 * @param uidValidity of the folder when it was read last
 * @param lastUid the highest identifier that stands in the ledger
 */
public record MailboxClaim(
        long mailboxId,
        int fence,
        String host,
        int port,
        MailboxSecurity security,
        String username,
        String sealedPassword,
        String folder,
        @Nullable Long uidValidity,
        long lastUid) {}
