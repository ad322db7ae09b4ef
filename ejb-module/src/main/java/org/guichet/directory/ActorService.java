package org.guichet.directory;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.directory.store.RightsQueries;
import org.guichet.platform.PageReading;
import org.jspecify.annotations.Nullable;

/** Tells who calls and what they may do, read anew for each page and each deed: a right that fell is gone with the next click. */
@Stateless
public class ActorService {

    private static final ThreadLocal<@Nullable Long> IN_PLACE_OF = new ThreadLocal<>();

    @Resource
    private SessionContext context;

    @Inject
    private RightsQueries rights;

    @Inject
    private PageReading page;

    /** Returns the caller with their rights of this moment, by one statement; the system by none. */
    @RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
    public Actor current() {
        String name = context.getCallerPrincipal().getName();
        if (!name.equals(Roles.SYSTEM)) {
            return page.once("actor " + name, () -> rights.actor(Long.parseLong(name)));
        }
        Long person = IN_PLACE_OF.get();
        return person == null ? Actor.SYSTEM : rights.actor(person);
    }

    /**
     * Lets the system do a piece of work in a person's place: under their name and with their rights, which are fewer than
     * its own. Nobody else can call this, and for other callers it changes nothing.
     *
     * @param work calls services meanwhile, in the transaction of this call
     */
    @RolesAllowed(Roles.SYSTEM)
    public void inPlaceOf(long personId, Runnable work) {
        IN_PLACE_OF.set(personId);
        try {
            work.run();
        } finally {
            IN_PLACE_OF.remove();
        }
    }

    /**
     * Returns a person with their rights of this moment. Open to all because a WebSocket calls without identity and names
     * the person it was opened for.
     *
     * @param personId whoever is not known or no longer active may nothing
     */
    @PermitAll
    public Actor of(long personId) {
        return rights.actor(personId);
    }
}
