package org.guichet.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens a ticket with its first article.
 *
 * @param beneficiaryId for whom it is asked; the requester, unless someone else is named
 * @param answerable false for mail of machines and lists, which gets no acknowledgement
 * @param participants mail addresses whose later mails count as follow-ups
 */
public record OpenTicket(
        long queueId,
        @Nullable Long serviceId,
        TicketType type,
        Channel channel,
        String title,
        Impact impact,
        Urgency urgency,
        long requesterId,
        @Nullable Long beneficiaryId,
        boolean answerable,
        List<String> participants,
        NewArticle first) {

    /** Tells since when the matter is known: a mail to an agent in person counts from when it came (RT-20). */
    public Instant knownSince(Instant now) {
        return channel == Channel.PERSONAL ? first.writtenAt() : now;
    }
}
