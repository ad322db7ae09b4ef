package org.guichet.notify.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.guichet.notify.model.Absence;
import org.guichet.platform.NotFoundException;

/** Who is not there, and when. */
@ApplicationScoped
public class Absences {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public void add(Absence absence) {
        em.persist(absence);
        em.flush();
    }

    /**
     * Loads an absence.
     *
     * @throws NotFoundException if there is none
     */
    public Absence get(long id) {
        Absence absence = em.find(Absence.class, id);
        if (absence == null) {
            throw new NotFoundException();
        }
        return absence;
    }

    public void remove(Absence absence) {
        em.remove(absence);
    }

    /** Returns the absences of these people that are not over, the next ones first. */
    public List<Absence> since(LocalDate day, Collection<Long> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select a from Absence a where a.until >= :day and a.personId in :people"
                                + " order by a.from, a.until, a.id",
                        Absence.class)
                .setParameter("day", day)
                .setParameter("people", people)
                .getResultList();
    }
}
