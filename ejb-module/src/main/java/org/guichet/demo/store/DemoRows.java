package org.guichet.demo.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.demo.story.Story;

/** What the demonstration left in the tables, known by the marks of its first articles; services do not delete, so this does. */
@ApplicationScoped
public class DemoRows {

    /** What goes with a ticket, leaves before trunk. */
    private static final List<String> WITH_TICKET = List.of(
            "delete from ticket_clock where ticket_id in (?1)",
            "delete from ticket_reckoning where ticket_id in (?1)",
            "delete from notice where ticket_id in (?1)",
            "delete from outbox where ticket_id in (?1)",
            "delete from mail_ledger where ticket_id in (?1)",
            "delete a from attachment a join article r on r.id = a.article_id where r.ticket_id in (?1)",
            "delete from article where ticket_id in (?1)",
            "delete from ticket_event where ticket_id in (?1)",
            "delete from ticket_participant where ticket_id in (?1)",
            "delete from change_feed where ticket_id in (?1)",
            "update ticket set merged_into_id = null where merged_into_id in (?1) and id in (?1)",
            "delete from ticket where id in (?1)");

    private static final String NOT_ACCOUNTS = "select id from person p where p.login is null and p.external_id is null"
            + " and not exists (select 1 from ticket where requester_id = p.id)"
            + " and not exists (select 1 from ticket where beneficiary_id = p.id)"
            + " and not exists (select 1 from article where author_id = p.id)";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Returns the marks of all tickets that were filed for the demonstration. */
    public Set<String> marks() {
        List<?> found = marked("message_id").getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Returns the numbers of those tickets. */
    public Set<Long> numbers() {
        return longs(marked("ticket_id"));
    }

    /** Returns the number of the ticket with a mark. */
    public long number(String mark) {
        return ((Number) em.createNativeQuery("select ticket_id from article where message_id = ?1")
                        .setParameter(1, mark)
                        .getSingleResult())
                .longValue();
    }

    /** Lets those who own tickets have read all but the last word of a client who waits for them. */
    public void read() {
        em.createNativeQuery("insert ignore into ticket_seen (person_id, ticket_id, article_version)"
                        + " select owner_id, id, article_version - (awaits = 'DESK' and id mod 3 = 0) from ticket"
                        + " where owner_id is not null and is_active")
                .executeUpdate();
    }

    /** Deletes tickets and all that hangs on them. */
    public void deleteTickets(Set<Long> numbers) {
        WITH_TICKET.forEach(statement -> in(statement, numbers).executeUpdate());
    }

    /** Deletes files that nothing shows any more. */
    public void deleteLooseContents() {
        em.createNativeQuery("delete from content where not exists"
                        + " (select 1 from attachment a where a.content_id = content.id)")
                .executeUpdate();
    }

    /** Deletes people who are known by their mail only and have nothing to do with any ticket that is left. */
    public int deletePeopleWithoutAccount() {
        Set<Long> people = longs(em.createNativeQuery(NOT_ACCOUNTS));
        if (!people.isEmpty()) {
            in("delete from person_address where person_id in (?1)", people).executeUpdate();
            in("delete from person_group where person_id in (?1)", people).executeUpdate();
            in("delete from person where id in (?1)", people).executeUpdate();
        }
        return people.size();
    }

    private Query marked(String column) {
        return em.createNativeQuery("select " + column + " from article where message_id like ?1")
                .setParameter(1, Story.MARK_BEGIN + "%" + Story.MARK_END);
    }

    private Query in(String statement, Set<Long> ids) {
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        return em.createNativeQuery(statement.replace("?1", list));
    }

    private static Set<Long> longs(Query query) {
        Set<Long> numbers = new LinkedHashSet<>();
        for (Object number : query.getResultList()) {
            numbers.add(((Number) number).longValue());
        }
        return numbers;
    }
}
