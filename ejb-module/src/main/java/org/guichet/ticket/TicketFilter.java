package org.guichet.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which tickets a program asks for; what is not said may be anything.
 *
 * @param active whether somebody still has something to do
 * @param ownerId in whose hands; {@link #NOBODY} for nobody's
 * @param movedSince only those whose properties or conversation changed then or later
 * @param after where the page begins, as the page before said; none for the first
 * @param size how many rows, at most 100
 */
public record TicketFilter(
        @Nullable Long queueId,
        @Nullable Boolean active,
        @Nullable TicketState state,
        @Nullable Long ownerId,
        @Nullable Long requesterId,
        @Nullable Instant movedSince,
        Order order,
        @Nullable String after,
        int size) {

    /** The identifier of no person. */
    public static final long NOBODY = 0;

    private static final int MAX_SIZE = 100;

    public TicketFilter {
        size = Math.min(Math.max(size, 1), MAX_SIZE);
    }

    /** Of time, each with the number among those of one moment. */
    public enum Order {
        OLDEST,
        NEWEST,
        /** What moved first comes first, so that who goes on from the last page misses nothing. */
        MOVED
    }
}
