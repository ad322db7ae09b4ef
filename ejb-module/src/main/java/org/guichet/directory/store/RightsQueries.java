package org.guichet.directory.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.directory.Actor;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.directory.StaffMember;

/** What a person's groups give them: groups, rights and administrators join here and nowhere else. */
@Stateless
@PermitAll
public class RightsQueries {

    // The first column tells the kind of row; the desk is 0 for the whole installation.
    private static final String RIGHTS = """
            select 'queue', g.queue_id, cast(g.rights as char)
              from person p
              join person_group m on m.person_id = p.id
              join queue_grant g on g.group_key = m.group_key
             where p.id = ?1 and p.is_active
            union all
            select 'desk', coalesce(g.desk_id, 0), ''
              from person p
              join person_group m on m.person_id = p.id
              join administrator_grant g on g.group_key = m.group_key
             where p.id = ?1 and p.is_active
            """;

    private static final String STAFF = """
            select p.id, p.display_name, p.email, coalesce(p.chosen_language, p.language), p.zone, p.is_active,
                   group_concat(cast(g.rights as char))
              from queue_grant g
              join person_group m on m.group_key = g.group_key
              join person p on p.id = m.person_id
             where g.queue_id = ?1
             group by p.id
            """;

    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    public Actor actor(long personId) {
        List<?> rows =
                entities.createNativeQuery(RIGHTS).setParameter(1, personId).getResultList();
        Map<Long, Set<Right>> queues = new HashMap<>();
        Set<Long> desks = new HashSet<>();
        for (Object row : rows) {
            Object[] grant = (Object[]) row;
            long id = ((Number) grant[1]).longValue();
            if ("queue".equals(grant[0])) {
                queues.computeIfAbsent(id, none -> new HashSet<>()).addAll(rights((String) grant[2]));
            } else {
                desks.add(id);
            }
        }
        boolean administrator = desks.remove(0L);
        return new Actor(personId, false, administrator, desks, queues);
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
        List<?> rows =
                entities.createNativeQuery(STAFF).setParameter(1, queueId).getResultList();
        return rows.stream().map(row -> member((Object[]) row)).toList();
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

    private static StaffMember member(Object[] row) {
        return new StaffMember(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                Boolean.TRUE.equals(row[5]),
                Right.expand(rights((String) row[6])));
    }

    /** Reads a MariaDB SET, which is the names with commas between. */
    private static Set<Right> rights(String names) {
        Set<Right> rights = EnumSet.noneOf(Right.class);
        for (String name : names.split(",", -1)) {
            if (!name.isEmpty()) {
                rights.add(Right.valueOf(name));
            }
        }
        return rights;
    }
}
