package org.guichet.directory;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.directory.store.RightsQueries;

/** Tells who calls and what they may do, read anew each time: a right that fell is gone with the next click. */
@Stateless
public class ActorService {

    @Resource
    private SessionContext context;

    @Inject
    private RightsQueries rights;

    /** Returns the caller with their rights of this moment, by one statement; the system by none. */
    @RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
    public Actor current() {
        String name = context.getCallerPrincipal().getName();
        return name.equals(Roles.SYSTEM) ? Actor.SYSTEM : rights.actor(Long.parseLong(name));
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
