package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.guichet.directory.Roles;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.Tickets;

/** What waits until an instant, and the instant comes. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class PendingService {

    private static final int DUE_AT_ONCE = 50;

    @Inject
    private Tickets tickets;

    @Inject
    private TicketRecorder recorder;

    @Inject
    private Clock clock;

    /**
     * Brings back what waited long enough, or closes it; rows in the hands of another node are left to it.
     *
     * @return how many there were, at most fifty at once
     */
    public int wakeDue() {
        Instant now = clock.instant();
        List<Long> due = tickets.claimDue(now, DUE_AT_ONCE);
        for (long number : due) {
            Ticket ticket = tickets.forChange(number);
            boolean closes = ticket.state() == TicketState.PENDING_AUTO_CLOSE;
            List<Change> changes = closes ? ticket.close(now) : ticket.reopen(now);
            recorder.record(ticket, changes, new Cause(null, closes ? "pending.autoClose" : "pending.reminder", null));
        }
        return due.size();
    }
}
