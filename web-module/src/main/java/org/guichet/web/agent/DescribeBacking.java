package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.Impact;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketProperties;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.jspecify.annotations.Nullable;

/** What a ticket is: its title, type, impact, urgency and priority. */
@Named("describe")
@RequestScoped
public class DescribeBacking {

    @EJB
    private TicketService tickets;

    @Inject
    private TicketBacking ticket;

    private @Nullable String title;
    private TicketType type = TicketType.INCIDENT;
    private Impact impact = Impact.PERSON;
    private Urgency urgency = Urgency.NORMAL;
    private @Nullable Priority override;
    private @Nullable String reason;

    @PostConstruct
    void read() {
        TicketProperties now = ticket.getView().properties();
        title = now.title();
        type = now.type();
        impact = now.impact();
        urgency = now.urgency();
        override = now.priority() == Priority.of(impact, urgency) ? null : now.priority();
        reason = now.priorityReason();
    }

    public void rename() {
        tickets.changeTitle(new ChangeTitle(ticket.getNumber(), ticket.getVersion(), title == null ? "" : title));
        ticket.done("rename");
    }

    public void changeType() {
        tickets.changeType(new ChangeType(ticket.getNumber(), ticket.getVersion(), type));
        ticket.done("type");
    }

    public void prioritise() {
        tickets.prioritise(new Prioritise(ticket.getNumber(), ticket.getVersion(), impact, urgency, override, reason));
        ticket.done("prioritise");
    }

    /** Tells whether the priority is another one than impact and urgency give. */
    public boolean isOverridden() {
        return ticket.getView().properties().priorityReason() != null;
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }

    public TicketType getType() {
        return type;
    }

    public void setType(TicketType type) {
        this.type = type;
    }

    public Impact getImpact() {
        return impact;
    }

    public void setImpact(Impact impact) {
        this.impact = impact;
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency;
    }

    public @Nullable Priority getOverride() {
        return override;
    }

    public void setOverride(@Nullable Priority override) {
        this.override = override;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
