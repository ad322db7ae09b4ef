package org.guichet.ticket;

import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with a ticket.
 *
 * @param named the agent whom its first words name (RT-27)
 */
public record TicketPeople(
        PersonRef requester,
        PersonRef beneficiary,
        @Nullable PersonRef owner,
        @Nullable PersonRef lockedBy,
        @Nullable PersonRef named) {}
