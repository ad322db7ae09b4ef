package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.guichet.ticket.model.TicketBefore;

/** What tickets were before wishes that can still be taken back. */
@ApplicationScoped
public class Undos {

    private static final int AT_ONCE = 1000;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public void add(TicketBefore before) {
        em.persist(before);
    }

    /** Returns what a ticket was before this person's last wish, if that can still be taken back. */
    public Optional<TicketBefore> last(long number, long personId, Instant now) {
        return em.createQuery(
                        "select b from TicketBefore b where b.ticketId = :number and b.actorId = :person"
                                + " and b.openUntil > :now order by b.id desc",
                        TicketBefore.class)
                .setParameter("number", number)
                .setParameter("person", personId)
                .setParameter("now", now)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns the last two, the newest first. */
    public List<TicketBefore> lastTwo(long number, long personId) {
        return em.createQuery(
                        "select b from TicketBefore b where b.ticketId = :number and b.actorId = :person order by b.id desc",
                        TicketBefore.class)
                .setParameter("number", number)
                .setParameter("person", personId)
                .setMaxResults(2)
                .getResultList();
    }

    /** Returns what a ticket was before answers that those who asked do not see yet. */
    public List<TicketBefore> hidden(long number) {
        return hidden(List.of(number));
    }

    /** Returns the same of these tickets, the first wish first. */
    public List<TicketBefore> hidden(Collection<Long> numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select b from TicketBefore b where b.ticketId in :numbers and b.hiddenUntil is not null"
                                + " order by b.id",
                        TicketBefore.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** Claims those whose time is over; rows that another node holds are left to it. */
    public List<TicketBefore> claimShown(Instant now, int limit) {
        List<?> ids = em.createNativeQuery(
                        "select id from ticket_undo where hidden_until <= ? order by hidden_until limit " + limit
                                + " for update skip locked")
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return ids.stream()
                .map(id -> em.find(TicketBefore.class, ((Number) id).longValue()))
                .toList();
    }

    /** Holds it until the end of this transaction; returns false if it is gone, because those who asked see the answer. */
    public boolean claim(TicketBefore before) {
        return !em.createNativeQuery("select id from ticket_undo where id = ? for update")
                .setParameter(1, before.id())
                .getResultList()
                .isEmpty();
    }

    public void forget(TicketBefore before) {
        em.remove(before);
    }

    /** Forgets it and what the same person wished of the ticket before it: that must not be taken back in its place. */
    public void forgetUpTo(TicketBefore before) {
        em.createQuery("delete from TicketBefore b where b.ticketId = :number and b.id <= :id"
                        + " and b.actorId = :person")
                .setParameter("number", before.ticketId())
                .setParameter("person", before.actorId())
                .setParameter("id", before.id())
                .executeUpdate();
    }

    /** Deletes what can no longer be taken back. */
    public void deleteOver(Instant now) {
        int deleted;
        do {
            deleted = em.createNativeQuery("delete from ticket_undo where open_until < ? limit " + AT_ONCE)
                    .setParameter(1, Timestamp.from(now))
                    .executeUpdate();
        } while (deleted == AT_ONCE);
    }
}
