package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.ticket.ReadingService;

/** Notes that the agent was shown the ticket of the page, so that its star goes out (OT-79). */
@Named("seen")
@RequestScoped
public class SeenBacking {

    @EJB
    private ReadingService readings;

    @Inject
    private TicketBacking ticket;

    /** Called before the page is drawn: its rail then counts no news that stands beside it. */
    public void shown() {
        readings.seen(ticket.getNumber(), ticket.getView().articleVersion());
    }
}
