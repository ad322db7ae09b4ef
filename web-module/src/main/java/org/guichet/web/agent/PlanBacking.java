package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.guichet.platform.DomainException;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.PendTicket;
import org.guichet.ticket.RejectTicket;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketType;
import org.guichet.web.look.House;
import org.jspecify.annotations.Nullable;

/** What an agent does to a ticket after saying until when or why. */
@Named("plan")
@RequestScoped
public class PlanBacking {

    @EJB
    private TicketService tickets;

    @Inject
    private TicketBacking ticket;

    @Inject
    private House house;

    private @Nullable String reason;
    private @Nullable LocalDate until;
    private Awaits awaits = Awaits.REQUESTER;
    private boolean autoClose;
    private @Nullable TicketType type;

    public void reject() {
        tickets.reject(new RejectTicket(ticket.getNumber(), ticket.getVersion(), why()));
        ticket.doneForNow("reject");
    }

    public void pend() {
        if (until == null) {
            throw new DomainException("ticket.pendingInThePast");
        }
        tickets.pend(new PendTicket(
                ticket.getNumber(),
                ticket.getVersion(),
                Mornings.of(until, house.getZone()),
                autoClose,
                autoClose ? Awaits.REQUESTER : awaits,
                type));
        ticket.doneForNow("pend");
    }

    private String why() {
        return reason == null ? "" : reason;
    }

    public Awaits[] getParties() {
        return Awaits.values();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public Awaits getAwaits() {
        return awaits;
    }

    public void setAwaits(Awaits awaits) {
        this.awaits = awaits;
    }

    public boolean isAutoClose() {
        return autoClose;
    }

    public void setAutoClose(boolean autoClose) {
        this.autoClose = autoClose;
    }

    public @Nullable TicketType getType() {
        return type;
    }

    public void setType(@Nullable TicketType type) {
        this.type = type;
    }
}
