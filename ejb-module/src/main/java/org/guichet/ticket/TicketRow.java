package org.guichet.ticket;

import java.time.Instant;
import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agent's list.
 *
 * @param excerpt of the last public words
 * @param lockAgentId who has it for themselves
 */
public record TicketRow(
        long number,
        String title,
        String excerpt,
        TicketType type,
        TicketState state,
        Priority priority,
        long queueId,
        PersonRef requester,
        @Nullable PersonRef owner,
        @Nullable Long lockAgentId,
        Instant createdAt,
        Instant lastArticleAt) {}
