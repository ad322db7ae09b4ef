package org.guichet.mail.message;

import org.jspecify.annotations.Nullable;

/**
 * What a mail server (RFC 3464) or a mail program (RFC 8098) reports about a mail that was sent. Anyone can write one: it counts
 * only for a {@code messageId} that was really sent and that nobody else could guess.
 *
 * @param messageId of the mail that is reported on, if it can be found
 * @param recipient whom it was meant for
 * @param status such as {@code 5.1.1}
 * @param diagnostic what the other server said, one line
 */
public record DeliveryReport(
        Kind kind,
        @Nullable String messageId,
        @Nullable String recipient,
        @Nullable String status,
        @Nullable String diagnostic) {

    /** What has become of the mail. */
    public enum Kind {
        FAILED,
        DELAYED,
        DELIVERED,
        READ,
        UNKNOWN
    }
}
