package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.guichet.directory.store.GrantStore;
import org.guichet.directory.store.RightsQueries;
import org.guichet.platform.NotFoundException;

/**
 * Shows who may do what, and why: from the very rows by which each click is judged. The administrator of a desk sees its queues
 * alone.
 */
@Stateless
@RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN})
public class RightsAdministration {

    @EJB
    private ActorService actors;

    @Inject
    private GrantStore grants;

    @Inject
    private RightsQueries rights;

    /** Returns the groups that were given rights on queues that the caller administers, by name. */
    public List<GroupGrants> groups() {
        Map<GroupRef, Map<Long, Set<Right>>> queues = new HashMap<>();
        grants.ofQueues(actors.current())
                .forEach(grant -> queues.computeIfAbsent(grant.group(), none -> new HashMap<>())
                        .put(Objects.requireNonNull(grant.queueId()), grant.rights()));
        Map<String, Long> people = grants.people();
        return queues.entrySet().stream()
                .map(entry -> new GroupGrants(
                        entry.getKey(), people.getOrDefault(entry.getKey().key(), 0L), entry.getValue()))
                .sorted(Comparator.comparing((GroupGrants one) -> one.group().name())
                        .thenComparing(one -> one.group().key()))
                .toList();
    }

    /**
     * Returns everyone who has any right on a queue now, with the groups that give it, by name.
     *
     * @throws NotFoundException if there is no such queue, or the caller does not administer it
     */
    public List<QueueHolder> holders(long queueId) {
        grants.mustBeOf(actors.current(), queueId);
        return rights.holders(queueId).stream()
                .filter(holder -> holder.who().active())
                .sorted(Comparator.comparing((QueueHolder one) -> one.who().displayName()))
                .toList();
    }

    /** Returns what somebody was given on the queues that the caller administers, and the groups that give it. */
    public List<HeldRight> of(long personId) {
        Actor me = actors.current();
        Set<Long> mine = grants.queuesOf(me);
        return rights.held(personId).stream()
                .filter(held -> held.isAdministration()
                        ? me.administrator() || me.adminDesks().contains(held.deskId())
                        : mine.contains(held.queueId()))
                .toList();
    }

    /** Returns the groups in which somebody is, by the last reading of the directory. */
    public List<GroupRef> groupsOf(long personId) {
        return grants.groupsOf(personId);
    }

    /** Returns the groups that administer what the caller administers too. */
    public List<AdministratorGrant> administrators() {
        return grants.administrators(actors.current());
    }
}
