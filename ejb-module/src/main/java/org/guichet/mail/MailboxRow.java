package org.guichet.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a mailbox is doing.
 *
 * @param active whether it is read at all
 * @param leftAlone how many mails lie there that are older than its start
 * @param lastPolledAt when it was last asked, with or without success
 * @param failures since it last answered
 */
public record MailboxRow(
        long id,
        String name,
        long queueId,
        String username,
        String host,
        String folder,
        boolean active,
        long leftAlone,
        @Nullable Instant lastPolledAt,
        Instant nextPollAt,
        int failures,
        @Nullable String lastError) {

    public boolean isFailing() {
        return active && failures > 0;
    }
}
