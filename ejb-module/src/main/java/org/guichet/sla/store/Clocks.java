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

    /** Returns tickets of which something is due, the longest overdue first, whoever holds them. */
    public List<Long> due(Instant now, int limit) {
        List<?> numbers = em.createNativeQuery(
                        "select ticket_id from ticket_clock where next_at <= ? order by next_at limit " + limit)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return numbers.stream()
                .map(number -> ((Number) number).longValue())
                .distinct()
                .toList();
    }

    /**
     * Takes a ticket in hand until the end of this transaction.
     *
     * @return whether nobody else had it: another node, or somebody who changes it just now
     */
    public boolean claim(long number) {
        return !em.createNativeQuery("select id from ticket where id = ? for update skip locked")
                .setParameter(1, number)
                .getResultList()
                .isEmpty();
    }

    /** Lets the sweep look at what is due of a ticket only later. */
    public void postpone(long number, Instant now, Instant until) {
        em.createNativeQuery("update ticket_clock set next_at = ? where ticket_id = ? and next_at <= ?")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, number)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }
}
