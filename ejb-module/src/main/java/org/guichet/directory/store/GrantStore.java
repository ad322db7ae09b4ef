package org.guichet.directory.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.directory.Right;
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

    public void grantAdministration(String groupKey, @Nullable Long deskId) {
        // The unique key does not hold for rows without a desk.
        entities.createNativeQuery(
                        "insert into administrator_grant (group_key, desk_id) select ?1, ?2 from dual"
                                + " where not exists (select 1 from administrator_grant where group_key = ?1 and desk_id <=> ?2)")
                .setParameter(1, groupKey)
                .setParameter(2, deskId)
                .executeUpdate();
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
