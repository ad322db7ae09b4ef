package org.guichet.mail.model;

import java.util.List;
import org.guichet.mail.AfterFiling;
import org.jspecify.annotations.Nullable;

/**
 * Mails whose fate is decided, to be marked or moved in their mailbox.
 *
 * @param lines of the ledger
 * @param uids of the same mails, in the same order
 */
public record Tidying(AfterFiling what, @Nullable String folder, List<Long> lines, List<Long> uids) {

    public boolean isNothing() {
        return lines.isEmpty();
    }
}
