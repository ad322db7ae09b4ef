package org.guichet.mail.model;

import java.time.Instant;
import org.guichet.mail.MailboxAccount;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox in the hands of one node.
 *
 * @param fence must still be that of the mailbox when something is committed under this claim
 * @param generation of the mailbox, within which its identifiers of mails say something
 * @param startAt what its server received before is left alone; none: nothing is
 * @param uidValidity of the folder when it was read last; none before the first look
 * @param lastUid the highest identifier that was looked at
 */
public record MailboxClaim(
        long mailboxId,
        int fence,
        MailboxAccount account,
        String sealedPassword,
        int generation,
        @Nullable Instant startAt,
        @Nullable Long uidValidity,
        long lastUid) {}
