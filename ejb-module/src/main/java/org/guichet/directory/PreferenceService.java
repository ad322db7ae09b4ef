package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.guichet.directory.store.PreferenceStore;

/** What people choose for themselves; it outlives their session and follows them to other browsers. */
@Stateless
@RolesAllowed(Roles.REQUESTER)
public class PreferenceService {

    @EJB
    private ActorService actors;

    @Inject
    private PreferenceStore preferences;

    public Preferences mine() {
        return preferences.of(actors.current().personId());
    }

    /**
     * Changes some of one's own preferences and leaves the others as they are.
     *
     * @return all of them as they are since
     */
    public Preferences change(UnaryOperator<Preferences> change) {
        long me = actors.current().personId();
        Preferences changed = change.apply(preferences.of(me));
        preferences.keep(me, changed);
        return changed;
    }
}
