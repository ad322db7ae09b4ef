package org.guichet.ticket;

import org.guichet.directory.PersonRef;
import org.jspecify.annotations.Nullable;

/** Who has to do with a ticket. */
public record TicketPeople(
        PersonRef requester,
        PersonRef beneficiary,
        @Nullable PersonRef owner,
        @Nullable PersonRef lockedBy) {}
