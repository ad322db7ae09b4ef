package org.guichet.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The delivery of one article to one recipient.
 *
 * @param error what the mail server said last, if it refused
 */
public record Delivery(
        long articleId,
        String recipient,
        DeliveryState state,
        @Nullable Instant sentAt,
        @Nullable String error) {}
