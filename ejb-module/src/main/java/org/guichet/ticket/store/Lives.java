package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketLife;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketEvent;

/** Reads what happened to tickets, one statement each. */
@ApplicationScoped
public class Lives {

    private static final Set<TicketEventKind> STEPS = EnumSet.of(
            TicketEventKind.OPENED,
            TicketEventKind.VALIDATED,
            TicketEventKind.REJECTED,
            TicketEventKind.OWNER_CHANGED,
            TicketEventKind.STATE_CHANGED);

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public TicketLife of(Ticket ticket) {
        List<TicketLife.Step> steps = em
                .createQuery(
                        "select e from TicketEvent e where e.ticketId = :number and e.takenBack = false"
                                + " and e.kind in :kinds order by e.id",
                        TicketEvent.class)
                .setParameter("number", ticket.id())
                .setParameter("kinds", STEPS)
                .getResultList()
                .stream()
                .map(TicketEvent::step)
                .toList();
        return ticket.life(steps);
    }
}
