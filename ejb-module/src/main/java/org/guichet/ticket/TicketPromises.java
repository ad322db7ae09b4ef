package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.directory.Roles;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.Lives;
import org.guichet.ticket.store.Tickets;

/**
 * What keeping promises must know of tickets, and what tickets show of it. Nothing of it is a person's wish: it is asked
 * inside the transactions of agents, requesters and Guichet itself.
 */
@Stateless
@RolesAllowed({"REQUESTER", "SYSTEM"})
public class TicketPromises {

    @Inject
    private Lives lives;

    @Inject
    private Tickets tickets;

    @Inject
    private TicketRecorder recorder;

    /**
     * Tells what happened to a ticket.
     *
     * @throws NotFoundException if there is none
     */
    public TicketLife life(long number) {
        return lives.of(tickets.get(number));
    }

    /**
     * Lets lists and pages show what is owed next; that changes nothing of the ticket itself.
     *
     * @throws NotFoundException if there is no such ticket
     */
    public void show(long number, TicketDue due) {
        tickets.owe(tickets.get(number), due);
    }

    /**
     * Writes into its history that something was not done in time (OT-44), and tells those who are to know.
     *
     * @param promise what was not done, one word
     * @throws NotFoundException if there is no such ticket
     */
    @RolesAllowed(Roles.SYSTEM)
    public void escalate(long number, String promise) {
        Ticket ticket = tickets.forChange(number);
        Change change = new Change(TicketEventKind.ESCALATED, null, promise);
        recorder.record(ticket, List.of(change), new Cause(null, "promise.missed", null));
    }
}
