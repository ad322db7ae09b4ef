package org.guichet.ticket;

import java.util.EnumSet;
import java.util.Set;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;

/**
 * What an agent can do with a ticket. Pages offer what is open to the one before them; the services decide anew when it is
 * done.
 */
public enum TicketMove {
    VALIDATE,
    REJECT,
    RESTORE,
    TAKE,
    ASSIGN,
    RELEASE,
    MOVE,
    /** Into another ticket, where it goes on. */
    MERGE,
    /** Title and type. */
    DESCRIBE,
    PRIORITISE,
    LOCK,
    UNLOCK,
    PEND,
    RESOLVE,
    CLOSE,
    REOPEN,
    REPLY,
    NOTE,
    /** That the sender of an article to check belongs to the ticket. */
    CONFIRM;

    /** Returns what is open to an agent, by their rights, the ticket's state and its lock. */
    public static Set<TicketMove> open(TicketView ticket, long agentId) {
        EnumSet<TicketMove> open = EnumSet.noneOf(TicketMove.class);
        for (TicketMove move : values()) {
            if (ticket.rights().contains(move.right())
                    && (move.passesLocks() || isFree(ticket, agentId))
                    && move.fits(ticket, agentId)) {
                open.add(move);
            }
        }
        return open;
    }

    private Right right() {
        return switch (this) {
            case VALIDATE, REJECT, RESTORE, TAKE, ASSIGN, RELEASE, MOVE, MERGE, LOCK, UNLOCK -> Right.OWNER;
            case PRIORITISE -> Right.PRIORITY;
            case PEND, RESOLVE, CLOSE, REOPEN, REPLY, CONFIRM -> Right.REPLY;
            case DESCRIBE, NOTE -> Right.NOTE;
        };
    }

    private boolean passesLocks() {
        return this == NOTE || this == UNLOCK || this == CONFIRM;
    }

    private boolean fits(TicketView ticket, long agentId) {
        TicketState state = ticket.properties().state();
        PersonRef owner = ticket.people().owner();
        return switch (this) {
            case VALIDATE -> state.mayBecome(TicketState.NEW);
            case REJECT -> state.mayBecome(TicketState.REJECTED);
            case RESTORE -> state.mayBecome(TicketState.TO_VALIDATE);
            case PEND -> state.mayBecome(TicketState.PENDING_REMINDER);
            case RESOLVE -> state.mayBecome(TicketState.RESOLVED);
            case CLOSE -> state.mayBecome(TicketState.CLOSED);
            case MERGE -> state.mayBecome(TicketState.MERGED);
            case REOPEN -> state.mayBecome(TicketState.OPEN) && state != TicketState.NEW;
            case TAKE -> state.isActive() && (owner == null || owner.id() != agentId);
            case RELEASE -> state.isActive() && owner != null;
            case ASSIGN, MOVE -> state.isActive();
            case LOCK -> state.isActive() && ticket.people().lockedBy() == null;
            case UNLOCK -> ticket.people().lockedBy() != null;
            case DESCRIBE, PRIORITISE, REPLY, NOTE, CONFIRM -> state != TicketState.MERGED;
        };
    }

    private static boolean isFree(TicketView ticket, long agentId) {
        PersonRef holder = ticket.people().lockedBy();
        return holder == null || holder.id() == agentId;
    }
}
