package org.guichet.directory.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.directory.Actor;
import org.guichet.directory.AdministratorGrant;
import org.guichet.directory.GroupRef;
import org.guichet.directory.HeldRight;
import org.guichet.directory.Right;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** What groups were given, by their keys. */
@Stateless
@PermitAll
public class GrantStore {

    // What has no equals sign is no group of the directory.
    private static final String GROUPS = """
            select group_key from queue_grant where group_key like '%=%'
            union select group_key from administrator_grant where group_key like '%=%'
            """;

    private static final String HOLDERS = """
            select distinct p.id from person p join person_group m on m.person_id = p.id
             where p.is_active and m.group_key like '%=%'
               and (m.group_key in (select group_key from queue_grant)
                    or m.group_key in (select group_key from administrator_grant))
            """;

    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    public void grantQueue(String groupKey, long queueId, Set<Right> rights) {
        if (rights.isEmpty()) {
            entities.createNativeQuery("delete from queue_grant where group_key = ?1 and queue_id = ?2")
                    .setParameter(1, groupKey)
                    .setParameter(2, queueId)
                    .executeUpdate();
            return;
        }
        entities.createNativeQuery("insert into queue_grant (group_key, queue_id, rights) values (?1, ?2, ?3)"
                        + " on duplicate key update rights = values(rights)")
                .setParameter(1, groupKey)
                .setParameter(2, queueId)
                .setParameter(3, rights.stream().map(Right::name).collect(Collectors.joining(",")))
                .executeUpdate();
    }

    /** Returns whether it was not so before. */
    public boolean grantAdministration(String groupKey, @Nullable Long deskId) {
        // The unique key does not hold for rows without a desk.
        return entities.createNativeQuery(
                                "insert into administrator_grant (group_key, desk_id) select ?1, ?2 from dual"
                                        + " where not exists (select 1 from administrator_grant where group_key = ?1 and desk_id <=> ?2)")
                        .setParameter(1, groupKey)
                        .setParameter(2, deskId)
                        .executeUpdate()
                > 0;
    }

    /** Returns whether it was so before. */
    public boolean revokeAdministration(String groupKey, @Nullable Long deskId) {
        return entities.createNativeQuery("delete from administrator_grant where group_key = ?1 and desk_id <=> ?2")
                        .setParameter(1, groupKey)
                        .setParameter(2, deskId)
                        .executeUpdate()
                > 0;
    }

    /** Where a queue is, for whoever gives rights on it: this floor of the house knows no more of queues. */
    public record QueuePlace(String code, long deskId) {}

    /**
     * Returns where a queue is.
     *
     * @throws NotFoundException if there is no such queue, or it is of a desk that is not administered by them
     */
    public QueuePlace mustBeOf(Actor administrator, long queueId) {
        List<?> rows = entities.createNativeQuery("select code, desk_id from queue where id = ?1")
                .setParameter(1, queueId)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new QueuePlace((String) row[0], ((Number) row[1]).longValue()))
                .filter(place -> administrator.administers(place.deskId()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Returns the queues of the desks that someone administers. */
    public Set<Long> queuesOf(Actor administrator) {
        List<?> rows =
                entities.createNativeQuery("select id, desk_id from queue").getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> administrator.administers(((Number) row[1]).longValue()))
                .map(row -> ((Number) row[0]).longValue())
                .collect(Collectors.toSet());
    }

    /** Returns what a group was given on a queue, as it was granted. */
    public Set<Right> granted(String groupKey, long queueId) {
        List<?> rows = entities.createNativeQuery(
                        "select cast(rights as char) from queue_grant where group_key = ?1 and queue_id = ?2")
                .setParameter(1, groupKey)
                .setParameter(2, queueId)
                .getResultList();
        return rows.isEmpty() ? Set.of() : Right.named((String) rows.get(0));
    }

    /** Returns what was given on the queues of the desks that someone administers. */
    public List<HeldRight> ofQueues(Actor administrator) {
        Set<Long> mine = queuesOf(administrator);
        List<?> rows = entities.createNativeQuery("select group_key, queue_id, cast(rights as char) from queue_grant")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new HeldRight(
                        GroupRef.of((String) row[0]), ((Number) row[1]).longValue(), null, Right.named((String)
                                row[2])))
                .filter(held -> mine.contains(held.queueId()))
                .toList();
    }

    /** Returns how many active people are in each group that was given anything. */
    public Map<String, Long> people() {
        List<?> rows = entities.createNativeQuery("select m.group_key, count(*) from person_group m"
                        + " join person p on p.id = m.person_id where p.is_active and (m.group_key in"
                        + " (select group_key from queue_grant) or m.group_key in"
                        + " (select group_key from administrator_grant)) group by m.group_key")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** Returns the groups in which somebody is, by name. */
    public List<GroupRef> groupsOf(long personId) {
        List<?> keys = entities.createNativeQuery("select group_key from person_group where person_id = ?1")
                .setParameter(1, personId)
                .getResultList();
        return keys.stream()
                .map(key -> GroupRef.of((String) key))
                .sorted(Comparator.comparing(GroupRef::name))
                .toList();
    }

    /** Returns the groups that administer what someone administers too, those of the installation first. */
    public List<AdministratorGrant> administrators(Actor administrator) {
        Map<String, Long> people = people();
        List<?> rows = entities.createNativeQuery(
                        "select group_key, desk_id from administrator_grant order by desk_id, group_key")
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new AdministratorGrant(
                        GroupRef.of((String) row[0]),
                        row[1] == null ? null : ((Number) row[1]).longValue(),
                        people.getOrDefault((String) row[0], 0L)))
                .filter(grant -> grant.deskId() == null
                        ? administrator.administrator()
                        : administrator.administers(grant.deskId()))
                .toList();
    }

    /** Returns the active people who were given anything by a group of the directory, by our last reading. */
    public Set<Long> holders() {
        Set<Long> ids = new HashSet<>();
        for (Object id : entities.createNativeQuery(HOLDERS).getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    /** Returns the keys of all groups of the directory that were given anything. */
    public Set<String> groups() {
        Set<String> keys = new HashSet<>();
        for (Object key : entities.createNativeQuery(GROUPS).getResultList()) {
            keys.add((String) key);
        }
        return keys;
    }
}
