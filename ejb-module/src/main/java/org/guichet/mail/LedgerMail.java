package org.guichet.mail;

import org.jspecify.annotations.Nullable;

/**
 * One mail of the ledger, with the beginning of what was received.
 *
 * @param text plain text, to be escaped; none when the bytes are kept no longer
 * @param whole whether the text is all of the mail
 */
public record LedgerMail(
        LedgerRow row, LedgerOrigin origin, @Nullable String text, boolean whole) {}
