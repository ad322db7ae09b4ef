package org.guichet.directory.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.directory.Actor;
import org.guichet.directory.GroupRef;
import org.guichet.directory.HeldRight;
import org.guichet.directory.PersonRef;
import org.guichet.directory.QueueHolder;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.directory.StaffMember;
import org.jspecify.annotations.Nullable;

/** What a person's groups give them: groups, rights and administrators join here and nowhere else. */
@Stateless
@PermitAll
public class RightsQueries {

    // What each group gives a person; the desk is 0 for the whole installation, the queue is none for administration.
    private static final String HELD = """
            select g.group_key, g.queue_id, null, cast(g.rights as char)
              from person p
              join person_group m on m.person_id = p.id
              join queue_grant g on g.group_key = m.group_key
             where p.id = ?1 and p.is_active
            union all
            select g.group_key, null, coalesce(g.desk_id, 0), ''
              from person p
              join person_group m on m.person_id = p.id
              join administrator_grant g on g.group_key = m.group_key
             where p.id = ?1 and p.is_active
            """;

    private static final String HOLDERS = """
            select p.id, p.display_name, p.email, coalesce(p.chosen_language, p.language), p.zone, p.is_active,
                   cast(g.rights as char), g.group_key
              from queue_grant g
              join person_group m on m.group_key = g.group_key
              join person p on p.id = m.person_id
             where g.queue_id = ?1
             order by p.id, g.group_key
            """;

    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    /** Returns who somebody is before our rules: all that their groups give them, put together. */
    public Actor actor(long personId) {
        Map<Long, Set<Right>> queues = new HashMap<>();
        Set<Long> desks = new HashSet<>();
        boolean administrator = false;
        for (HeldRight held : held(personId)) {
            Long queue = held.queueId();
            Long desk = held.deskId();
            if (queue != null) {
                queues.computeIfAbsent(queue, none -> new HashSet<>()).addAll(held.rights());
            } else if (desk != null) {
                desks.add(desk);
            } else {
                administrator = true;
            }
        }
        return new Actor(personId, false, administrator, desks, queues);
    }

    /** Returns what each of their groups gives somebody; nothing for whoever is unknown or no longer active. */
    public List<HeldRight> held(long personId) {
        List<?> rows =
                entities.createNativeQuery(HELD).setParameter(1, personId).getResultList();
        return rows.stream().map(row -> held((Object[]) row)).toList();
    }

    private static HeldRight held(Object[] row) {
        Long desk = id(row[2]);
        return new HeldRight(
                GroupRef.of((String) row[0]), id(row[1]), desk == null || desk == 0 ? null : desk, Right.named((String)
                        row[3]));
    }

    private static @Nullable Long id(@Nullable Object number) {
        return number == null ? null : ((Number) number).longValue();
    }

    /** Returns the roles that follow from a person's rights; none for somebody unknown or no longer active. */
    public Set<String> roles(long personId) {
        if (entities.createQuery("select p.id from Person p where p.id = ?1 and p.active = true", Long.class)
                .setParameter(1, personId)
                .getResultList()
                .isEmpty()) {
            return Set.of();
        }
        Actor actor = actor(personId);
        Set<String> roles = new HashSet<>(Set.of(Roles.REQUESTER));
        if (actor.isAgent()) {
            roles.add(Roles.AGENT);
        }
        if (!actor.adminDesks().isEmpty()) {
            roles.add(Roles.DESK_ADMIN);
        }
        if (actor.administrator()) {
            roles.add(Roles.ADMIN);
        }
        return roles;
    }

    /** Returns everyone who has any right on a queue. */
    public List<StaffMember> staff(long queueId) {
        return holders(queueId).stream().map(QueueHolder::who).toList();
    }

    /** Returns everyone who has any right on a queue, with the groups that give it. */
    public List<QueueHolder> holders(long queueId) {
        List<?> rows =
                entities.createNativeQuery(HOLDERS).setParameter(1, queueId).getResultList();
        Map<Long, List<Object[]>> byPerson = rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> ((Number) row[0]).longValue(), LinkedHashMap::new, Collectors.toList()));
        return byPerson.values().stream().map(RightsQueries::holder).toList();
    }

    /** Returns the active people who may own tickets of one of these queues, by name. */
    public List<PersonRef> owners(Set<Long> queueIds) {
        String list = queueIds.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<?> rows = entities.createNativeQuery("select distinct p.id, p.display_name from queue_grant g"
                        + " join person_group m on m.group_key = g.group_key join person p on p.id = m.person_id"
                        + " where g.queue_id in (" + list + ") and p.is_active"
                        + " and (find_in_set('OWNER', g.rights) or find_in_set('ALL', g.rights))"
                        + " order by p.display_name, p.id")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PersonRef(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    private static QueueHolder holder(List<Object[]> grants) {
        Object[] row = grants.get(0);
        Set<Right> granted = EnumSet.noneOf(Right.class);
        grants.forEach(grant -> granted.addAll(Right.named((String) grant[6])));
        StaffMember who = new StaffMember(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Boolean.TRUE.equals(row[5]),
                Right.expand(granted));
        return new QueueHolder(
                who,
                grants.stream().map(grant -> GroupRef.of((String) grant[7])).toList());
    }
}
