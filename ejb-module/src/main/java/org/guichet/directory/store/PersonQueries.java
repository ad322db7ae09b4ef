package org.guichet.directory.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.AgentName;
import org.guichet.directory.Listing;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;

/** Reads people, as records. */
@Stateless
@PermitAll
public class PersonQueries {

    private static final String CARDS = """
            select new org.guichet.directory.PersonCard(p.id, p.login, p.displayName, p.givenName, p.surname, p.email,
                   p.phone, p.office, p.unit, p.jobTitle, coalesce(p.chosenLanguage, p.language), p.active)
              from Person p where p.id in ?1 order by p.displayName, p.id
            """;

    private static final String AGENTS = """
            select distinct p.id, p.display_name
              from queue_grant g
              join person_group m on m.group_key = g.group_key
              join person p on p.id = m.person_id
             where g.queue_id = ?1 and p.is_active
               and (find_in_set('OWNER', g.rights) or find_in_set('ALL', g.rights))
             order by p.display_name, p.id
            """;

    private static final String READERS = """
            select distinct p.id, p.display_name
              from queue_grant g
              join person_group m on m.group_key = g.group_key
              join person p on p.id = m.person_id
             where g.queue_id = ?1 and p.is_active
               and (find_in_set('READ', g.rights) or find_in_set('ALL', g.rights) or find_in_set('ADVISE', g.rights))
             order by p.display_name, p.id
            """;

    // One limited range of an index each: an "or" over four columns would read the whole table.
    private static final String SEARCH = """
            (select id from person where display_name like ?1 and is_active order by display_name limit ?3)
            union (select id from person where surname like ?1 and is_active order by surname limit ?3)
            union (select id from person where login like ?2 and is_active order by login limit ?3)
            union (select a.person_id from person_address a join person p on p.id = a.person_id
                    where a.address like ?2 and p.is_active order by a.address limit ?3)
            limit ?3
            """;

    private static final String LISTED = """
            (select id from person where display_name like ?1 and is_active and login is not null order by display_name limit ?3)
            union (select id from person where surname like ?1 and is_active and login is not null order by surname limit ?3)
            union (select p.id from person_address a join person p on p.id = a.person_id
                    where a.address like ?2 and p.is_active and p.login is not null order by a.address limit ?3)
            limit ?3
            """;

    private static final int MOST_NAMES_AT_ONCE = 1000;

    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    public Optional<PersonCard> card(long id) {
        return cards(Set.of(id)).stream().findFirst();
    }

    /** Returns the people who may own tickets of a queue, by name. */
    public List<PersonRef> agentsOf(long queueId) {
        return ofQueue(AGENTS, queueId);
    }

    /** Returns the people who may read tickets of a queue, by name. */
    public List<PersonRef> readersOf(long queueId) {
        return ofQueue(READERS, queueId);
    }

    /** Returns what those are called who may own tickets of a queue. */
    public List<AgentName> namesOfAgents(long queueId) {
        List<Long> ids = agentsOf(queueId).stream().map(PersonRef::id).toList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select new org.guichet.directory.AgentName(p.id, coalesce(p.givenName, ''),"
                                        + " coalesce(p.surname, '')) from Person p where p.id in ?1",
                                AgentName.class)
                        .setParameter(1, ids)
                        .getResultList();
    }

    private List<PersonRef> ofQueue(String text, long queueId) {
        List<?> rows = entities.createNativeQuery(text).setParameter(1, queueId).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PersonRef(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** Returns people whose name, surname, login or address begins so, by name. */
    public List<PersonCard> search(String text, int limit) {
        return cards(ids(SEARCH, text, limit));
    }

    /** Returns people with an account whose name, surname or address begins so, by name; no more of them than anyone may know. */
    public List<Listing> listed(String text, int limit) {
        return cards(ids(LISTED, text, limit)).stream()
                .filter(card -> card.email() != null)
                .map(card -> new Listing(card.displayName(), card.unit(), card.email()))
                .toList();
    }

    private Set<Long> ids(String query, String text, int limit) {
        String prefix = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        Set<Long> ids = new LinkedHashSet<>();
        for (Object id : entities.createNativeQuery(query)
                .setParameter(1, prefix)
                .setParameter(2, prefix.toLowerCase(Locale.ROOT))
                .setParameter(3, limit)
                .getResultList()) {
            ids.add(((Number) id).longValue());
        }
        return ids;
    }

    /** Returns the names of many people at once; those who do not exist are not in the answer. */
    public Map<Long, PersonRef> names(Collection<Long> ids) {
        Map<Long, PersonRef> names = new HashMap<>();
        List<Long> asked = ids.stream().distinct().toList();
        for (int from = 0; from < asked.size(); from += MOST_NAMES_AT_ONCE) {
            entities.createQuery(
                            "select new org.guichet.directory.PersonRef(p.id, p.displayName) from Person p where p.id in ?1",
                            PersonRef.class)
                    .setParameter(1, asked.subList(from, Math.min(asked.size(), from + MOST_NAMES_AT_ONCE)))
                    .getResultList()
                    .forEach(name -> names.put(name.id(), name));
        }
        return names;
    }

    public List<String> addresses(long personId) {
        List<?> found = entities.createNativeQuery("select address from person_address where person_id = ?")
                .setParameter(1, personId)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private List<PersonCard> cards(Set<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(CARDS, PersonCard.class)
                .setParameter(1, ids)
                .getResultList();
    }
}
