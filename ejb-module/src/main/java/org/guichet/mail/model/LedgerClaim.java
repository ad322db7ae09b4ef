package org.guichet.mail.model;

import org.jspecify.annotations.Nullable;

/**
 * A mail of the ledger in the hands of one node.
 *
 * @param fence must still be that of the row when its verdict is committed
 * @param size of the raw mail, in bytes
 */
public record LedgerClaim(
        long id, int fence, long mailboxId, @Nullable String messageId, String fingerprint, long size) {}
