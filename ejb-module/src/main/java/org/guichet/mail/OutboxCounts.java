package org.guichet.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the mails to be sent are doing.
 *
 * @param waitingSince when the oldest of those that wait was written or sent anew; none if none waits
 * @param sent those that left since an instant
 * @param failed those that were given up, refused or came back, however old
 */
public record OutboxCounts(long waiting, @Nullable Instant waitingSince, long sent, long failed) {}
