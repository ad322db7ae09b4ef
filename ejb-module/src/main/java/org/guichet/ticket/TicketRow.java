package org.guichet.ticket;

import java.time.Instant;
import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agent's list.
 *
 * @param excerpt of the last public words
 * @param mark what is new about it for the agent who looks
 * @param due what is owed next
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
        TicketMark mark,
        Times times,
        TicketDue due) {

    public Instant createdAt() {
        return times.createdAt();
    }

    public Instant lastArticleAt() {
        return times.lastArticleAt();
    }

    /** When it came in, and when something was last written. */
    public record Times(Instant createdAt, Instant lastArticleAt) {}
}
