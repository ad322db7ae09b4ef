package org.guichet.ticket;

import java.time.Instant;
import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of a requester's list.
 *
 * @param reopenUntil until when the requester may open it again; none for what is under way
 * @param due what is owed next to whoever asks
 */
public record RequestRow(
        long number,
        String title,
        TicketState state,
        Awaits awaits,
        long queueId,
        PersonRef requester,
        @Nullable PersonRef owner,
        Instant createdAt,
        Instant lastArticleAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant reopenUntil,
        TicketDue due) {}
