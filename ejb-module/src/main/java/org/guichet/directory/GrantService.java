package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.guichet.directory.ldap.LdapDirectory;
import org.guichet.directory.store.GrantStore;
import org.guichet.platform.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Says what groups of the directory may do. A group is named by its distinguished name, or by its {@code cn} alone when it
 * lies right below the base of groups; it need not exist yet.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class GrantService {

    @Inject
    private GrantStore grants;

    @Inject
    private LdapDirectory directory;

    /**
     * Gives a group its rights on a queue, in place of those it had; no rights take the grant away.
     *
     * @param queueId a queue of the desk capability
     * @throws DomainException {@code grant.groupInvalid} when the name is none of a group
     */
    public void grantQueue(String group, long queueId, Set<Right> rights) {
        grants.grantQueue(key(group), queueId, rights);
    }

    /**
     * Lets the members of a group administer.
     *
     * @param deskId none for the whole installation
     * @throws DomainException {@code grant.groupInvalid} when the name is none of a group
     */
    public void grantAdministration(String group, @Nullable Long deskId) {
        grants.grantAdministration(key(group), deskId);
    }

    private String key(String group) {
        return directory.groupKey(group).orElseThrow(() -> new DomainException("grant.groupInvalid"));
    }
}
