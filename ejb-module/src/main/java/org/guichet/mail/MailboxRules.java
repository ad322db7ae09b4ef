package org.guichet.mail;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the mail of a mailbox.
 *
 * @param queueId where it goes when it is addressed to no other queue
 * @param startAt the instant of {@link StartFrom#DATE}; none otherwise
 * @param filedFolder where {@link AfterFiling#MOVE} puts it; none otherwise
 */
public record MailboxRules(
        String name,
        long queueId,
        StartFrom start,
        @Nullable Instant startAt,
        AfterFiling afterFiling,
        @Nullable String filedFolder)
        implements Serializable {}
