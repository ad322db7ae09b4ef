package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.AssignTicket;
import org.guichet.ticket.ChangeService;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.CloseTicket;
import org.guichet.ticket.Impact;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.Priority;
import org.guichet.ticket.ReopenTicket;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.TicketDetailService;
import org.guichet.ticket.TicketProperties;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.guichet.web.faces.Asked;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Changes one property of the ticket of the page, at its place in the panel. */
@Named("panel")
@RequestScoped
public class PanelBacking {

    @EJB
    private TicketService tickets;

    @EJB
    private TicketDetailService details;

    @Inject
    private TicketBacking ticket;

    /** Changes the property that the page sent, to the value that was chosen. */
    public void change() {
        PanelProperty property = PanelProperty.of(Faces.getRequestParameter("property"));
        String value = Objects.requireNonNullElse(Faces.getRequestParameter("value"), "");
        TicketProperties now = ticket.getView().properties();
        long number = ticket.getNumber();
        int version = ticket.getVersion();
        switch (property) {
            case STATE -> become(Asked.one(TicketState.values(), value), number, version);
            case TYPE -> tickets.changeType(new ChangeType(number, version, Asked.one(TicketType.values(), value)));
            case QUEUE -> tickets.move(new MoveTicket(number, version, Asked.id(value), ""));
            case OWNER -> tickets.assign(new AssignTicket(number, version, id(value)));
            case IMPACT ->
                prioritise(Asked.one(Impact.values(), value), now.urgency(), chosen(now), now.priorityReason());
            case URGENCY ->
                prioritise(now.impact(), Asked.one(Urgency.values(), value), chosen(now), now.priorityReason());
            case PRIORITY ->
                prioritise(
                        now.impact(),
                        now.urgency(),
                        Asked.one(Priority.values(), value),
                        Faces.getRequestParameter("reason"));
            case SERVICE -> details.changeService(new ChangeService(number, version, id(value)));
        }
        ticket.doneForNow("property." + property);
    }

    private void become(TicketState state, long number, int version) {
        switch (state) {
            case OPEN -> tickets.reopen(new ReopenTicket(number, version));
            case RESOLVED -> tickets.resolve(new ResolveTicket(number, version));
            case CLOSED -> tickets.close(new CloseTicket(number, version));
            default -> throw new NotFoundException();
        }
    }

    private void prioritise(Impact impact, Urgency urgency, @Nullable Priority override, @Nullable String reason) {
        tickets.prioritise(new Prioritise(ticket.getNumber(), ticket.getVersion(), impact, urgency, override, reason));
    }

    /** Returns the priority that somebody chose against impact and urgency, which stays while they change. */
    private static @Nullable Priority chosen(TicketProperties now) {
        return now.priorityReason() == null ? null : now.priority();
    }

    private static @Nullable Long id(String value) {
        return value.isEmpty() ? null : Long.valueOf(Asked.id(value));
    }
}
