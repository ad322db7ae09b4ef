package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.model.Ticket;

/** Finds one's requests by words; it reads what is the person's and nothing else, so its cost is theirs. */
@ApplicationScoped
public class RequestSearch {

    private static final int MAX_SIZE = 100;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_NUMBER = 18;

    private static final String FOUND = """
            select t.* from ticket t join (
                (select id from ticket where requester_id = ?1 and state <> 'REJECTED')
                union
                (select id from ticket where beneficiary_id = ?1 and state <> 'REJECTED')) mine on mine.id = t.id
            left join person o on o.id = t.owner_id
            where %s order by t.is_active desc, t.last_article_at desc, t.id desc limit %d
            """;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Requests requests;

    /** Returns the requests of a person in which every word stands: in the title, as the number, in the name of the owner. */
    public List<RequestRow> find(long me, String text, int wished) {
        List<String> words = Stream.of(text.strip().split("[\\s,;]+", -1))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST_WORD)
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        int size = Math.min(Math.max(wished, 1), MAX_SIZE);
        Query query = em.createNativeQuery(FOUND.formatted(each(words), size), Ticket.class)
                .setParameter(1, me);
        for (int i = 0; i < words.size(); i++) {
            query.setParameter(like(i), "%" + escaped(words.get(i)) + "%")
                    .setParameter(number(i), number(words.get(i)));
        }
        return requests.rows(query.getResultList());
    }

    private static String each(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> "(t.title like ?%1$d or o.display_name like ?%1$d or t.id = ?%2$d)"
                        .formatted(like(i), number(i)))
                .collect(Collectors.joining(" and "));
    }

    private static int like(int word) {
        return 2 + 2 * word;
    }

    private static int number(int word) {
        return like(word) + 1;
    }

    private static long number(String word) {
        String digits = word.startsWith("#") ? word.substring(1) : word;
        return digits.matches("[0-9]{1," + LONGEST_NUMBER + "}") ? Long.parseLong(digits) : 0;
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
