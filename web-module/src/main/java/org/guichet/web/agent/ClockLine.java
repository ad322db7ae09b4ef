package org.guichet.web.agent;

import java.time.Duration;
import java.time.Instant;
import org.guichet.sla.ClockKind;
import org.guichet.sla.ClockRow;
import org.guichet.sla.ClockState;
import org.guichet.ticket.DueState;
import org.guichet.ticket.TicketDue;
import org.guichet.web.look.DueLook;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a ticket, as its page shows it.
 *
 * @param look how it stands with what is still to do
 * @param due when that is to be done
 * @param fulfilledAt when it was done
 * @param spent which share of the time is over, in percent; none where nothing runs out
 */
public record ClockLine(
        ClockKind kind,
        ClockState state,
        DueLook look,
        TicketDue due,
        Instant startedAt,
        @Nullable Instant fulfilledAt,
        @Nullable Integer spent) {

    private static final int ALL = 100;

    static ClockLine of(ClockRow row, Instant now) {
        DueState state = row.state() == ClockState.MISSED ? DueState.ESCALATED : DueState.RUNNING;
        var due = new TicketDue(state, row.kind().name(), row.dueAt(), row.warnAt());
        DueLook look = DueLook.of(due, now);
        return new ClockLine(
                row.kind(),
                row.state(),
                look,
                due,
                row.startedAt(),
                row.fulfilledAt(),
                look == DueLook.SOON ? spent(row, now) : null);
    }

    private static @Nullable Integer spent(ClockRow row, Instant now) {
        Instant dueAt = row.dueAt();
        if (dueAt == null || row.state() != ClockState.RUNNING) {
            return null;
        }
        long whole = Math.max(1, Duration.between(row.startedAt(), dueAt).toSeconds());
        long over = Duration.between(row.startedAt(), now).toSeconds();
        return (int) Math.min(ALL, ALL * over / whole);
    }
}
