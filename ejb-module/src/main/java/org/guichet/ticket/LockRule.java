package org.guichet.ticket;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.guichet.desk.DeskQueries;

/** Whether a ticket that is taken is locked by that too (OT-75): a choice of its desk. */
@ApplicationScoped
class LockRule {

    @Inject
    private TicketSettings settings;

    @EJB
    private DeskQueries desks;

    boolean onTake(long queueId) {
        long deskId = desks.queue(queueId).deskId();
        return desks.desks().stream().anyMatch(desk -> desk.id() == deskId && settings.locksOnTake(desk.code()));
    }
}
