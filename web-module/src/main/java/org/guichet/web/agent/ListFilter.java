package org.guichet.web.agent;

import org.guichet.ticket.TicketList.Hands;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed to; what is not said may be anything.
 *
 * @param service the code of an entry of the catalogue
 * @param queue the code of a queue
 */
public record ListFilter(
        @Nullable TicketType type,
        @Nullable String service,
        @Nullable TicketState state,
        @Nullable Hands owner,
        @Nullable String queue) {

    static final ListFilter NONE = new ListFilter(null, null, null, null, null);

    ListFilter typed(@Nullable TicketType only) {
        return new ListFilter(only, service, state, owner, queue);
    }

    ListFilter served(@Nullable String only) {
        return new ListFilter(type, only, state, owner, queue);
    }

    ListFilter stated(@Nullable TicketState only) {
        return new ListFilter(type, service, only, owner, queue);
    }

    ListFilter owned(@Nullable Hands only) {
        return new ListFilter(type, service, state, only, queue);
    }

    ListFilter queued(@Nullable String only) {
        return new ListFilter(type, service, state, owner, only);
    }
}
