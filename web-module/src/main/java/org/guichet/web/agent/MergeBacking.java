package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.ticket.MergeTicket;
import org.guichet.ticket.TicketService;
import org.jspecify.annotations.Nullable;

/** Lets the ticket of the page go on in another one, whose number the agent writes down. */
@Named("merge")
@RequestScoped
public class MergeBacking {

    @EJB
    private TicketService tickets;

    @Inject
    private TicketBacking ticket;

    private @Nullable Long survivor;

    public void merge() {
        if (survivor == null) {
            return; // The field is required: Faces has said so.
        }
        tickets.merge(new MergeTicket(ticket.getNumber(), ticket.getVersion(), survivor));
        ticket.done("merge");
    }

    public @Nullable Long getSurvivor() {
        return survivor;
    }

    public void setSurvivor(@Nullable Long survivor) {
        this.survivor = survivor;
    }
}
