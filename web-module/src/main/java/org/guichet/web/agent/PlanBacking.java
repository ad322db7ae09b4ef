package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.guichet.platform.DomainException;
import org.guichet.ticket.AssignTicket;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.PendTicket;
import org.guichet.ticket.RejectTicket;
import org.guichet.ticket.TicketService;
import org.guichet.web.look.House;
import org.jspecify.annotations.Nullable;

/** What an agent does to a ticket after saying whom, where, until when or why. */
@Named("plan")
@RequestScoped
public class PlanBacking {

    @EJB
    private TicketService tickets;

    @Inject
    private TicketBacking ticket;

    @Inject
    private House house;

    private @Nullable Long ownerId;
    private @Nullable Long queueId;
    private @Nullable String reason;
    private @Nullable LocalDate until;
    private Awaits awaits = Awaits.REQUESTER;
    private boolean autoClose;

    public void assign() {
        tickets.assign(new AssignTicket(ticket.getNumber(), ticket.getVersion(), ownerId));
        ticket.done("assign");
    }

    public void move() {
        if (queueId == null) {
            return; // The field is required: Faces has said so.
        }
        tickets.move(new MoveTicket(ticket.getNumber(), ticket.getVersion(), queueId, why()));
        ticket.done("move");
    }

    public void reject() {
        tickets.reject(new RejectTicket(ticket.getNumber(), ticket.getVersion(), why()));
        ticket.done("reject");
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
                autoClose ? Awaits.REQUESTER : awaits));
        ticket.done("pend");
    }

    private String why() {
        return reason == null ? "" : reason;
    }

    public Awaits[] getParties() {
        return Awaits.values();
    }

    public @Nullable Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(@Nullable Long ownerId) {
        this.ownerId = ownerId;
    }

    public @Nullable Long getQueueId() {
        return queueId;
    }

    public void setQueueId(@Nullable Long queueId) {
        this.queueId = queueId;
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
}
