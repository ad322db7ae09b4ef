package org.guichet.directory.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.guichet.directory.AgentName;
import org.guichet.directory.Listing;
import org.guichet.directory.PersonCard;
import org.guichet.directory.PersonRef;
import org.guichet.platform.PageReading;

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

    // One limited range of an index each: an "or" over several columns would read the whole table.
    private static final String SEARCH = """
            (select id from person where display_name like ?1 and is_active order by display_name limit ?3)
            union (select id from person where surname like ?1 and is_active order by surname limit ?3)
            union (select id from person where login like ?2 and is_active order by login limit ?3)
            union (select a.person_id from person_address a join person p on p.id = a.person_id
                    where a.address like ?2 and p.is_active order by a.address limit ?3)
            union (select id from person where phone_backwards like ?4 and is_active order by phone_backwards limit ?3)
            union (select id from person where office like ?1 and is_active order by office limit ?3)
            union (select id from person where office_end like ?1 and is_active order by office_end limit ?3)
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

    /** What looks like a telephone number; of a long one the end counts, for prefixes are written in many ways. */
    private static final Pattern NUMBER = Pattern.compile("[+0-9 ().\\-/\u00a0\u202f]+");

    private static final int SHORTEST_NUMBER = 3;
    private static final int END_OF_NUMBER = 8;

    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    @Inject
    private PageReading page;

    public Optional<PersonCard> card(long id) {
        return page.once("card " + id, () -> cards(Set.of(id)).stream().findFirst());
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
        return page.once(text + queueId, () -> readOfQueue(text, queueId));
    }

    private List<PersonRef> readOfQueue(String text, long queueId) {
        List<?> rows = entities.createNativeQuery(text).setParameter(1, queueId).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new PersonRef(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** Returns people whose name, surname, login, address or office begins so, or whose telephone number ends so, by name. */
    public List<PersonCard> search(String text, int limit) {
        return cards(ids(query(SEARCH, text, limit).setParameter(4, backwards(text) + "%")));
    }

    /** Returns the end of a telephone number backwards, as it is kept; nothing that is kept begins as what is no number. */
    static String backwards(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        if (!NUMBER.matcher(text).matches() || digits.length() < SHORTEST_NUMBER) {
            return "-";
        }
        return new StringBuilder(digits.substring(Math.max(digits.length() - END_OF_NUMBER, 0)))
                .reverse()
                .toString();
    }

    /** Returns people with an account whose name, surname or address begins so, by name; no more of them than anyone may know. */
    public List<Listing> listed(String text, int limit) {
        return cards(ids(query(LISTED, text, limit))).stream()
                .filter(card -> card.email() != null)
                .map(card -> new Listing(card.displayName(), card.unit(), card.email()))
                .toList();
    }

    private Query query(String query, String text, int limit) {
        String prefix = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return entities.createNativeQuery(query)
                .setParameter(1, prefix)
                .setParameter(2, prefix.toLowerCase(Locale.ROOT))
                .setParameter(3, limit);
    }

    private static Set<Long> ids(Query query) {
        Set<Long> ids = new LinkedHashSet<>();
        for (Object id : query.getResultList()) {
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
