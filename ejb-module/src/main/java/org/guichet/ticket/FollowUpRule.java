package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.desk.AfterClosing;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.Tickets;

/** Says, for whoever files mail, what becomes of a follow-up: the queue of the ticket decides once it is over. */
@Stateless
@RolesAllowed("SYSTEM")
public class FollowUpRule {

    @Inject
    private Tickets tickets;

    @Inject
    private Reopening reopening;

    /**
     * What becomes of it.
     *
     * @param number of the ticket in which a merged one goes on
     */
    public record FollowUpFate(AfterClosing what, long number, long queueId) {}

    /**
     * Returns what becomes of a follow-up to a ticket, which is held until the end of the transaction.
     *
     * @throws NotFoundException if there is no such ticket
     */
    public FollowUpFate of(long number) {
        Ticket ticket = tickets.survivorForChange(number);
        return new FollowUpFate(reopening.of(ticket), ticket.id(), ticket.queueId());
    }
}
