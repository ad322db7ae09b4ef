package org.guichet.web.agent;

import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AssignTicket;
import org.guichet.ticket.Impact;
import org.guichet.ticket.LockTicket;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketRef;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.UnlockTicket;
import org.guichet.ticket.Urgency;
import org.guichet.web.faces.Asked;
import org.jspecify.annotations.Nullable;

/** What can be done to several tickets of a list at once; pages name it in lower case. */
public enum BulkDeed {
    TAKE,
    ASSIGN,
    MOVE,
    PRIORITY,
    LOCK,
    UNLOCK,
    RESOLVE;

    /**
     * Returns the deed of this name.
     *
     * @throws NotFoundException if there is none
     */
    static BulkDeed of(@Nullable String name) {
        return Asked.one(values(), Objects.requireNonNullElse(name, "").toUpperCase(Locale.ROOT));
    }

    /** Returns what it means for one ticket; the value is that of the form, which may be empty. */
    BiFunction<TicketService, TicketRef, TicketRef> with(String value) {
        return switch (this) {
            case TAKE -> (service, it) -> service.take(new TakeTicket(it.number(), it.version()));
            case ASSIGN -> (service, it) -> service.assign(new AssignTicket(it.number(), it.version(), owner(value)));
            case MOVE -> (service, it) -> service.move(new MoveTicket(it.number(), it.version(), Asked.id(value), ""));
            case PRIORITY -> (service, it) -> service.prioritise(priority(it, value));
            case LOCK -> (service, it) -> service.lock(new LockTicket(it.number(), it.version()));
            case UNLOCK -> (service, it) -> service.unlock(new UnlockTicket(it.number(), it.version()));
            case RESOLVE -> (service, it) -> service.resolve(new ResolveTicket(it.number(), it.version()));
        };
    }

    private static @Nullable Long owner(String value) {
        return value.isEmpty() ? null : Long.valueOf(Asked.id(value));
    }

    /** The value is an impact, a blank and an urgency. */
    private static Prioritise priority(TicketRef ticket, String value) {
        int blank = Math.max(value.indexOf(' '), 0);
        Impact impact = Asked.one(Impact.values(), value.substring(0, blank));
        Urgency urgency = Asked.one(Urgency.values(), value.substring(blank).strip());
        return new Prioritise(ticket.number(), ticket.version(), impact, urgency, null, null);
    }
}
