package org.guichet.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param automatic whether the desk wrote it, not an agent
 * @param lastError what the mail server said last
 */
public record OutboxRow(
        long id,
        Instant createdAt,
        long ticketNumber,
        String recipient,
        DeliveryState state,
        boolean automatic,
        int attempts,
        Instant nextAttemptAt,
        @Nullable String lastError,
        String messageId) {}
