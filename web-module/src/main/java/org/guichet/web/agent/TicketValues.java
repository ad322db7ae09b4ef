package org.guichet.web.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.guichet.ticket.Channel;
import org.guichet.ticket.Impact;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;

/** The values that can be chosen for a ticket, in their order; the pages give them words. */
@Named("values")
@ApplicationScoped
public class TicketValues {

    public TicketType[] getTypes() {
        return TicketType.values();
    }

    public Impact[] getImpacts() {
        return Impact.values();
    }

    public Urgency[] getUrgencies() {
        return Urgency.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    /** Returns the ways by which an agent hears of something. */
    public Channel[] getHeard() {
        return new Channel[] {Channel.PHONE, Channel.DESK, Channel.PERSONAL};
    }
}
