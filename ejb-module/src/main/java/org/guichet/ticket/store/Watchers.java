package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.guichet.platform.PageReading;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.Watch;

/** Who follows which tickets. */
@ApplicationScoped
public class Watchers {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private PageReading page;

    /** Returns false if they did so before. */
    public boolean add(Watch watch, long number, long personId) {
        if (em.find(Watch.class, new Watch.Key(number, personId)) != null) {
            return false;
        }
        em.persist(watch);
        return true;
    }

    /** Returns false if they did not. */
    public boolean remove(long number, long personId) {
        Watch watch = em.find(Watch.class, new Watch.Key(number, personId));
        if (watch == null) {
            return false;
        }
        em.remove(watch);
        return true;
    }

    /** Returns everyone who follows a ticket, in the order in which they began. */
    public List<Long> of(long number) {
        return page.once(
                "watchers " + number,
                () -> em.createQuery(
                                "select w.personId from Watch w where w.ticketId = :number order by w.since, w.personId",
                                Long.class)
                        .setParameter("number", number)
                        .getResultList());
    }

    /** A ticket is somebody's work, or no longer: so it is to those who follow it. */
    public void follow(Ticket ticket) {
        em.createQuery("update Watch w set w.active = :active where w.ticketId = :number and w.active <> :active")
                .setParameter("active", ticket.state().isActive())
                .setParameter("number", ticket.id())
                .executeUpdate();
    }
}
