package org.guichet.sla.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.guichet.sla.model.TicketClock;

/** The clocks of tickets. */
@ApplicationScoped
public class Clocks {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Returns the clocks of a ticket, each round after the one before. */
    public List<TicketClock> of(long number) {
        return em.createQuery(
                        "select c from TicketClock c where c.ticketId = :number order by c.kind, c.round",
                        TicketClock.class)
                .setParameter("number", number)
                .getResultList();
    }

    public void add(TicketClock clock) {
        em.persist(clock);
    }

    public void remove(TicketClock clock) {
        em.remove(clock);
    }

    /**
     * Claims tickets of which something is due, the longest overdue first, until the end of this transaction; what another
     * node holds, or somebody changes just now, is left for the next time.
     */
    public List<Long> claimDue(Instant now, int limit) {
        List<?> numbers = em.createNativeQuery(
                        "select t.id from ticket_clock c straight_join ticket t on t.id = c.ticket_id"
                                + " where c.next_at <= ? order by c.next_at limit " + limit + " for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return numbers.stream()
                .map(number -> ((Number) number).longValue())
                .distinct()
                .toList();
    }
}
