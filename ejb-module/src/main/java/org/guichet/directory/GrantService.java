package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.guichet.directory.store.GrantStore;
import org.jspecify.annotations.Nullable;

/** Says what groups of the directory may do. A group is named by its distinguished name, or by its mere name when it lies right below the base of groups. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class GrantService {

    @Inject
    private GrantStore grants;

    /**
     * Gives a group its rights on a queue, in place of those it had; no rights take the grant away.
     *
     * @param queueId a queue of the desk capability
     */
    public void grantQueue(String group, long queueId, Set<Right> rights) {
        grants.grantQueue(group, queueId, rights);
    }

    /**
     * Lets the members of a group administer.
     *
     * @param deskId none for the whole installation
     */
    public void grantAdministration(String group, @Nullable Long deskId) {
        grants.grantAdministration(group, deskId);
    }
}
