package org.guichet.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param mailbox its name
 * @param sender none before the mail was understood
 * @param size bytes
 * @param reason a key of words, names of {@link org.guichet.mail.message.MailProblem}, or the name of a fault
 * @param ticketNumber of the ticket in which it is an article
 */
public record LedgerRow(
        long id,
        Instant fetchedAt,
        String mailbox,
        @Nullable String sender,
        @Nullable String subject,
        long size,
        Fate fate,
        @Nullable String reason,
        @Nullable Long ticketNumber,
        int attempts) {}
