package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/**
 * Which tickets an agent wants to see.
 *
 * @param view whose work it is
 * @param queueId only this queue; none for all that the agent may read
 * @param category only of this kind
 * @param sort in which order
 * @param after where the page begins, as the page before said; none for the first
 * @param size how many rows, at most 100
 */
public record TicketList(
        View view,
        @Nullable Long queueId,
        Category category,
        Sort sort,
        @Nullable String after,
        int size) {

    private static final int MAX_SIZE = 100;

    public TicketList {
        size = Math.min(Math.max(size, 1), MAX_SIZE);
    }

    /** Of any category. */
    public TicketList(View view, @Nullable Long queueId, Sort sort, @Nullable String after, int size) {
        this(view, queueId, Category.ANY, sort, after, size);
    }

    /**
     * What a ticket is about, within its queue; what is not said may be anything (AP-28).
     *
     * @param serviceId the entry of the catalogue
     * @param owner in whose hands it is
     */
    public record Category(
            @Nullable Long serviceId,
            @Nullable TicketType type,
            @Nullable TicketState state,
            @Nullable Hands owner) {

        public static final Category ANY = new Category(null, null, null, null);
    }

    /** In whose hands a ticket is. */
    public enum Hands {
        MINE,
        NOBODY,
        OTHERS
    }

    /** Personal views; all but {@code OVER} show active tickets only. */
    public enum View {
        /** Mine, and what nobody owns yet in my queues. */
        MY_QUEUE,
        /** What I own: my list of tasks (RT-26). */
        OWNED,
        LOCKED,
        /** What was not done in time in my queues (OT-44). */
        ESCALATED,
        PENDING,
        TO_VALIDATE,
        /** What I follow without owning it. */
        WATCHED,
        /** All that is active in the queue. */
        ACTIVE,
        /** Resolved, closed, merged and rejected. */
        OVER
    }

    public enum Sort {
        /** What is due first; what nothing is promised of comes last. */
        DUE,
        OLDEST,
        NEWEST,
        /** The most urgent first, among equals the oldest (AP-27). */
        PRIORITY
    }
}
