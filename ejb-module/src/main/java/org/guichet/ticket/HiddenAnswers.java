package org.guichet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketBefore;
import org.guichet.ticket.store.Tickets;
import org.guichet.ticket.store.Undos;

/**
 * Answers that can still be taken back. As long as the row is there by which they can, those who asked see the ticket as it was
 * before; whoever deletes it, by taking back or by showing, has it alone.
 */
@ApplicationScoped
class HiddenAnswers {

    private static final int AT_ONCE = 50;

    @Inject
    private Undos undos;

    @Inject
    private Tickets tickets;

    @Inject
    private Clock clock;

    /**
     * Tells whether those who asked shall not hear of what was just done to a ticket, because it was done by somebody whose answer
     * they do not see yet. The answer of somebody else, which can no longer be taken back after it, is shown.
     */
    boolean holdsBack(Ticket ticket, Cause cause) {
        boolean holds = false;
        for (TicketBefore before : undos.hidden(ticket.id())) {
            if (before.isOf(cause.actorId())) {
                holds = true;
            } else if (!before.isLastOf(ticket)) {
                show(before, ticket);
            }
        }
        return holds;
    }

    /** Shows those whose time is over; returns whether there may be more. */
    boolean showDue() {
        List<TicketBefore> due = undos.claimShown(clock.instant(), AT_ONCE);
        due.forEach(before -> show(before, tickets.get(before.ticketId())));
        return due.size() == AT_ONCE;
    }

    private void show(TicketBefore before, Ticket ticket) {
        undos.forgetUpTo(before);
        tickets.feedAskers(ticket, clock.instant());
    }
}
