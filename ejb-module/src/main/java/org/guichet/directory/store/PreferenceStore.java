package org.guichet.directory.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.guichet.directory.Preferences;
import org.guichet.platform.NotFoundException;

/** What people chose for themselves, beside what the directory says of them: no reading of it overwrites this. */
@ApplicationScoped
public class PreferenceStore {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /**
     * Returns what someone chose.
     *
     * @throws NotFoundException if there is no such person
     */
    public Preferences of(long personId) {
        List<?> rows = em.createNativeQuery(
                        "select chosen_language, theme, density, zone, has_single_keys from person where id = ?1")
                .setParameter(1, personId)
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        Object[] row = (Object[]) rows.get(0);
        return new Preferences(
                (String) row[0], (String) row[1], (String) row[2], (String) row[3], Boolean.TRUE.equals(row[4]));
    }

    public void keep(long personId, Preferences preferences) {
        em.createNativeQuery("update person set chosen_language = ?1, theme = ?2, density = ?3, zone = ?4,"
                        + " has_single_keys = ?5 where id = ?6")
                .setParameter(1, preferences.language())
                .setParameter(2, preferences.theme())
                .setParameter(3, preferences.density())
                .setParameter(4, preferences.zone())
                .setParameter(5, preferences.singleKeys())
                .setParameter(6, personId)
                .executeUpdate();
    }
}
