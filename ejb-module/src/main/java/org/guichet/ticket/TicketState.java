package org.guichet.ticket;

import java.util.EnumSet;
import java.util.Set;

/** Where a ticket stands, and where it may go from there. */
public enum TicketState {
    /** Came in at a queue whose agents accept requests first (RT-11). */
    TO_VALIDATE,
    NEW,
    OPEN,
    /** Waits until an instant, then comes back (OT-73). */
    PENDING_REMINDER,
    /** Waits until an instant, then closes by itself. */
    PENDING_AUTO_CLOSE,
    RESOLVED,
    CLOSED,
    /** Goes on in another ticket. */
    MERGED,
    /** Was never a request: spam, or misdirected. */
    REJECTED;

    /** The states in which somebody still has something to do. */
    public static final Set<TicketState> ACTIVE =
            Set.copyOf(EnumSet.of(TO_VALIDATE, NEW, OPEN, PENDING_REMINDER, PENDING_AUTO_CLOSE));

    public boolean isActive() {
        return ACTIVE.contains(this);
    }

    public boolean isPending() {
        return this == PENDING_REMINDER || this == PENDING_AUTO_CLOSE;
    }

    /** Tells whether a ticket may go from this state to another one. */
    public boolean mayBecome(TicketState next) {
        return following().contains(next);
    }

    private Set<TicketState> following() {
        return switch (this) {
            case TO_VALIDATE -> EnumSet.of(NEW, REJECTED, MERGED);
            case NEW -> EnumSet.of(OPEN, PENDING_REMINDER, PENDING_AUTO_CLOSE, RESOLVED, MERGED, REJECTED);
            case OPEN -> EnumSet.of(PENDING_REMINDER, PENDING_AUTO_CLOSE, RESOLVED, MERGED);
            case PENDING_REMINDER, PENDING_AUTO_CLOSE ->
                EnumSet.of(OPEN, PENDING_REMINDER, PENDING_AUTO_CLOSE, RESOLVED, CLOSED, MERGED);
            case RESOLVED -> EnumSet.of(OPEN, CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
            case REJECTED -> EnumSet.of(TO_VALIDATE);
            case MERGED -> EnumSet.noneOf(TicketState.class);
        };
    }
}
