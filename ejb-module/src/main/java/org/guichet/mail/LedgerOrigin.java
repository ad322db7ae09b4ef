package org.guichet.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a mail of the ledger lies, and when its fate was or will be decided.
 *
 * @param uid of the mail in its folder
 * @param decidedAt none while it waits
 */
public record LedgerOrigin(
        String folder,
        long uid,
        @Nullable String messageId,
        @Nullable Instant decidedAt,
        Instant nextAttemptAt) {}
