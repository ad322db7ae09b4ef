package org.guichet.ticket;

import java.time.Instant;
import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request besides the words that were written, as far as its requester shall know.
 *
 * @param who who took it on; else none
 * @param queueId to which team it went; else none
 */
public record RequestStep(
        Kind kind,
        Instant at,
        @Nullable PersonRef who,
        @Nullable Long queueId) {

    /** In the order in which they mostly come. */
    public enum Kind {
        ACCEPTED,
        TAKEN,
        PASSED_ON,
        WAITING,
        RESOLVED,
        CLOSED,
        REOPENED
    }
}
