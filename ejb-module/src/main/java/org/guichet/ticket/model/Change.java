package org.guichet.ticket.model;

import org.guichet.ticket.TicketEventKind;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became different, as the history will tell it.
 *
 * @param from the value before, as a code or an identifier
 * @param to the value after
 */
public record Change(
        TicketEventKind kind,
        @Nullable String from,
        @Nullable String to) {

    static Change of(TicketEventKind kind, @Nullable Object from, @Nullable Object to) {
        return new Change(kind, from == null ? null : from.toString(), to == null ? null : to.toString());
    }
}
