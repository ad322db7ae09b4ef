package org.guichet.mail.model;

import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent in the hands of one relay.
 *
 * @param fence must still be that of the row when the outcome is committed
 * @param articleId none if it is a notice
 * @param automatic whether Guichet itself wrote its article
 * @param subject of a notice
 * @param body of a notice
 */
public record OutboxClaim(
        long id,
        int fence,
        long ticketId,
        @Nullable Long articleId,
        String recipient,
        String messageId,
        boolean automatic,
        @Nullable String subject,
        @Nullable String body) {}
