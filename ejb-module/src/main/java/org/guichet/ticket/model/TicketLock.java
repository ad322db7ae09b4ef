package org.guichet.ticket.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who has a ticket for themselves, and since when (OT-74). */
@Embeddable
public class TicketLock {

    @Column(name = "lock_agent_id")
    private Long agentId;

    @Column(name = "locked_at")
    private Instant since;

    protected TicketLock() {}

    TicketLock(long agentId, Instant since) {
        this.agentId = agentId;
        this.since = since;
    }

    TicketLock copy() {
        return new TicketLock(agentId, since);
    }

    public long agentId() {
        return agentId;
    }

    public Instant since() {
        return since;
    }
}
