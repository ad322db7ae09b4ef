package org.guichet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketBefore;
import org.jspecify.annotations.Nullable;

/** The one way in which an agent's wish changes a ticket: checked, done, recorded, and remembered so that it can be taken back. */
@ApplicationScoped
class TicketChanges {

    @Inject
    private TicketGuard guard;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private UndoLog undo;

    @Inject
    private Clock clock;

    /**
     * Fulfils a wish.
     *
     * @param right that it needs on the ticket's queue
     * @param contrary kinds of events since the caller's version that contradict it
     * @param reason what the caller says of it
     */
    TicketRef make(
            TicketCommand command,
            Right right,
            Set<TicketEventKind> contrary,
            @Nullable String reason,
            DomainCall call) {
        Actor caller = guard.caller();
        return make(guard.load(command, caller, right, contrary), caller, reason, call);
    }

    /** Fulfils the wish of a caller who passes locks and whom nothing contradicts. */
    TicketRef make(long number, Right right, DomainCall call) {
        Actor caller = guard.caller();
        return make(guard.load(number, caller, right), caller, null, call);
    }

    private TicketRef make(Ticket ticket, Actor caller, @Nullable String reason, DomainCall call) {
        TicketBefore before = new TicketBefore(ticket);
        List<Change> changes = call.on(ticket, caller, clock.instant());
        recorder.record(ticket, changes, new Cause(caller.system() ? null : caller.personId(), null, reason));
        if (!changes.isEmpty()) {
            undo.keep(before, ticket, changes, caller);
        }
        return new TicketRef(ticket.id(), ticket.version());
    }

    /** What the domain does to the ticket. */
    @FunctionalInterface
    interface DomainCall {
        List<Change> on(Ticket ticket, Actor caller, Instant now);
    }
}
