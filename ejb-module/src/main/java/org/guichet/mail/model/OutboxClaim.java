package org.guichet.mail.model;

/**
 * A mail to be sent in the hands of one relay.
 *
 * @param fence must still be that of the row when the outcome is committed
 * @param automatic whether Guichet itself wrote it
 */
public record OutboxClaim(
        long id, int fence, long ticketId, long articleId, String recipient, String messageId, boolean automatic) {}
