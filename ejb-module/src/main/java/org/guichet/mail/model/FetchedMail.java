package org.guichet.mail.model;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A mail on its way from the mailbox into the ledger.
 *
 * @param fingerprint of what its sender wrote, whichever way it travelled
 * @param size of the raw mail, in bytes
 * @param compressed the raw mail, gzipped
 */
public record FetchedMail(
        long uid, String fingerprint, long size, @Nullable String messageId, Path compressed) {}
