package org.guichet.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request as its requester reads it: public articles only, and of its history what concerns them.
 *
 * @param row what the list shows too
 * @param takenAt since when the owner has had it
 * @param contact what the requester said of themselves
 * @param steps what happened besides the articles, oldest first
 * @param goesOnIn for a merged one, the request in which it goes on; none if that is not this person's
 */
public record RequestView(
        RequestRow row,
        TicketType type,
        @Nullable Long serviceId,
        TicketPeople people,
        TicketContact contact,
        @Nullable Instant takenAt,
        @Nullable Instant closedAt,
        @Nullable RequestRef goesOnIn,
        List<RequestStep> steps,
        List<ArticleView> articles) {}
