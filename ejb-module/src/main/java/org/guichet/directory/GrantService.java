package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guichet.directory.ldap.LdapDirectory;
import org.guichet.directory.store.GrantStore;
import org.guichet.directory.store.RightsQueries;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldChange;
import org.guichet.platform.NotFoundException;
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
    private RightsQueries rights;

    @Inject
    private LdapDirectory directory;

    @EJB
    private ActorService actors;

    @EJB
    private ConfigurationLog log;

    /**
     * Gives a group its rights on a queue, in place of those it had; no rights take the grant away. The administrator of a desk may
     * do so for its queues.
     *
     * @param queueId a queue of the desk capability
     * @throws DomainException {@code grant.groupInvalid} when the name is none of a group
     * @throws NotFoundException if there is no such queue, or the caller does not administer it
     */
    @RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN, Roles.SYSTEM})
    public void grantQueue(String group, long queueId, Set<Right> wished) {
        GrantStore.QueuePlace place = grants.mustBeOf(actors.current(), queueId);
        String key = key(group);
        Set<Right> before = grants.granted(key, queueId);
        grants.grantQueue(key, queueId, wished);
        if (!before.equals(wished)) {
            var thing = new ConfiguredThing(
                    ConfigurationKind.RIGHTS, key, GroupRef.of(key).name(), place.deskId());
            log.changed(thing, List.of(new FieldChange(place.code(), names(before), names(wished))));
        }
    }

    /**
     * Lets the members of a group administer.
     *
     * @param deskId none for the whole installation
     * @throws DomainException {@code grant.groupInvalid} when the name is none of a group
     */
    public void grantAdministration(String group, @Nullable Long deskId) {
        String key = key(group);
        if (grants.grantAdministration(key, deskId)) {
            log.created(administration(key, deskId));
        }
    }

    /**
     * Lets the members of a group administer no more.
     *
     * @param deskId none for the whole installation
     * @throws DomainException {@code grant.ownLast} if the caller would administer no more what they administer now
     */
    public void revokeAdministration(String group, @Nullable Long deskId) {
        String key = key(group);
        Actor before = actors.current();
        if (!grants.revokeAdministration(key, deskId)) {
            return;
        }
        if (!before.system()
                && before.administrator()
                && !rights.actor(before.personId()).administrator()) {
            throw new DomainException("grant.ownLast");
        }
        log.removed(administration(key, deskId));
    }

    private static ConfiguredThing administration(String key, @Nullable Long deskId) {
        return new ConfiguredThing(
                ConfigurationKind.ADMINISTRATORS, key, GroupRef.of(key).name(), deskId);
    }

    private static String names(Set<Right> rights) {
        return new TreeSet<>(rights).stream().map(Right::name).collect(Collectors.joining(","));
    }

    private String key(String group) {
        return directory.groupKey(group).orElseThrow(() -> new DomainException("grant.groupInvalid"));
    }
}
