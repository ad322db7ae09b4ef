package org.guichet.notify.plan;

import java.util.Set;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a ticket, as the plan must know it.
 *
 * @param actorId who did it; none for Guichet itself or somebody whom the desk does not know
 * @param askers the requester and the beneficiary
 * @param inCharge who has charge of the ticket since
 */
public record Occurrence(
        Kind kind,
        @Nullable Long actorId,
        Set<Long> askers,
        @Nullable Long inCharge) {

    private static final Set<String> AT_REST = Set.of(
            TicketState.PENDING_REMINDER.name(),
            TicketState.PENDING_AUTO_CLOSE.name(),
            TicketState.RESOLVED.name(),
            TicketState.CLOSED.name());

    /** What somebody may be told of. */
    public enum Kind {
        /** It waits in the queue: new, moved there, given back or open again. */
        ARRIVAL,
        /** Somebody wrote. */
        ARTICLE,
        /** It was given to somebody. */
        ASSIGNMENT,
        /** Something was not done in time (OT-44). */
        ESCALATION
    }

    public Occurrence {
        askers = Set.copyOf(askers);
    }

    /** Returns what an event is to those who may be told; nothing if nobody ever is. */
    public static @Nullable Kind kind(TicketChanged change) {
        TicketEventKind kind = change.kind();
        if (kind == TicketEventKind.OPENED || kind == TicketEventKind.QUEUE_CHANGED || isOpenAgain(change)) {
            return Kind.ARRIVAL;
        }
        if (kind == TicketEventKind.ESCALATED) {
            return Kind.ESCALATION;
        }
        if (kind == TicketEventKind.OWNER_CHANGED) {
            return ofOwner(change);
        }
        boolean byMachine = ArticleService.BY_MACHINE.equals(change.rule());
        return kind == TicketEventKind.ARTICLE_ADDED && !byMachine ? Kind.ARTICLE : null;
    }

    /** Whoever takes a ticket needs not be told, and nobody else has to know. */
    private static @Nullable Kind ofOwner(TicketChanged change) {
        String owner = change.to();
        if (owner == null) {
            return Kind.ARRIVAL;
        }
        return owner.equals(String.valueOf(change.actorId())) ? null : Kind.ASSIGNMENT;
    }

    private static boolean isOpenAgain(TicketChanged change) {
        return change.kind() == TicketEventKind.STATE_CHANGED
                && TicketState.OPEN.name().equals(change.to())
                && AT_REST.contains(String.valueOf(change.from()));
    }
}
