package org.guichet.live;

import org.jspecify.annotations.Nullable;

/**
 * One change, as every node reads it: enough to know whose page must look again, and nothing that a page could show.
 *
 * @param id its number in the feed
 * @param queueId the queue whose agents may learn of it
 * @param kind a {@code TicketEventKind}, or {@link #PRESENCE}
 * @param version of the ticket's properties after it
 * @param articleVersion of its conversation after it
 * @param requesterId who asks, if it concerns what they see of it
 * @param beneficiaryId for whom, if it concerns what they see of it
 */
public record FeedRow(
        long id,
        long ticket,
        long queueId,
        String kind,
        int version,
        int articleVersion,
        @Nullable Long requesterId,
        @Nullable Long beneficiaryId) {

    /** The kind of a row that tells of people at a ticket, not of a change to it. */
    public static final String PRESENCE = "PRESENCE";

    public boolean isPresence() {
        return kind.equals(PRESENCE);
    }

    /** Tells whether it concerns this person as the one who asked, or for whom was asked. */
    public boolean concerns(long personId) {
        return is(requesterId, personId) || is(beneficiaryId, personId);
    }

    private static boolean is(@Nullable Long someone, long personId) {
        return someone != null && someone == personId;
    }
}
