package org.guichet.ticket;

import org.jspecify.annotations.Nullable;

/**
 * A ticket as automatic mail needs it.
 *
 * @param requesterAddress from which the first mail came; none if it came otherwise
 * @param answerable false if its first mail came from a machine or a list: such mail is never answered
 */
public record TicketForMail(
        long number,
        long queueId,
        Channel channel,
        TicketState state,
        String title,
        long requesterId,
        long beneficiaryId,
        @Nullable String requesterAddress,
        boolean answerable) {}
