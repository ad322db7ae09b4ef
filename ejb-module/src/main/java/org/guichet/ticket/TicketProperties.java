package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/**
 * What a ticket is.
 *
 * @param priorityReason why the priority does not follow from impact and urgency
 */
public record TicketProperties(
        String title,
        TicketType type,
        TicketState state,
        Impact impact,
        Urgency urgency,
        Priority priority,
        @Nullable String priorityReason,
        long queueId,
        @Nullable Long serviceId,
        Channel channel,
        Awaits awaits,
        @Nullable Long mergedInto) {}
