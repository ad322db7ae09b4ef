package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.guichet.directory.Actor;
import org.guichet.directory.Right;
import org.guichet.ticket.FoundTicket;
import org.guichet.ticket.TicketState;

/** Tickets by their number and by words of their subjects: rights are part of each query, and what is over is not walked through. */
@ApplicationScoped
public class TicketFinds {

    private static final int MOST_WORDS = 5;
    private static final String COLUMNS =
            "select t.id as number, t.title as title, t.state as state, t.queueId as queueId from Ticket t"
                    + " where t.queueId in :queues and ";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public List<FoundTicket> find(String text, Actor agent, int limit) {
        Set<Long> queues = agent.queuesWith(Right.READ);
        if (queues.isEmpty()) {
            return List.of();
        }
        if (text.matches("[0-9]{1,18}")) {
            String byNumber = COLUMNS + "t.id = :number";
            return found(byNumber, Row.query(em, byNumber).setParameter("number", Long.valueOf(text)), queues, limit);
        }
        List<String> words = Stream.of(text.split("\\s+")).limit(MOST_WORDS).toList();
        StringBuilder byWords = new StringBuilder(COLUMNS + "t.active = true");
        for (int i = 0; i < words.size(); i++) {
            byWords.append(" and t.title like :word").append(i).append(" escape '!'");
        }
        byWords.append(" order by t.createdAt desc, t.id desc");
        Query query = Row.query(em, byWords.toString());
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, '%' + words.get(i).replaceAll("[!%_]", "!$0") + '%');
        }
        return found(byWords.toString(), query, queues, limit);
    }

    public List<FoundTicket> ofRequester(long personId, Actor agent, int limit) {
        Set<Long> queues = agent.queuesWith(Right.READ);
        if (queues.isEmpty()) {
            return List.of();
        }
        String text = COLUMNS + "t.active = true and t.requesterId = :person order by t.lastArticleAt desc, t.id desc";
        return found(text, Row.query(em, text).setParameter("person", personId), queues, limit);
    }

    private static List<FoundTicket> found(String text, Query query, Set<Long> queues, int limit) {
        List<FoundTicket> found = new ArrayList<>();
        for (Row row : Row.list(text, query.setParameter("queues", queues).setMaxResults(limit))) {
            found.add(new FoundTicket(
                    row.get("number", Long.class),
                    row.get("title", String.class),
                    row.get("state", TicketState.class),
                    row.get("queueId", Long.class)));
        }
        return found;
    }
}
