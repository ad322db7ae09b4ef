package org.guichet.notify.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.notify.NoticeTopic;
import org.guichet.notify.plan.Candidate;

/** What people chose to be told of; only what differs from what holds by itself is kept. */
@ApplicationScoped
public class NoticeChoices {

    // One statement for all that an event has to know: choices of this queue, and whoever is away, wherever they work.
    private static final String OF_QUEUE = """
            select person_id, topic, is_wanted, null, null from notice_choice where queue_id = ?1
            union all
            select person_id, null, null, until_day, substitute_id from absence where until_day >= ?2 and from_day <= ?2
            """;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public NoticeSettingsOfQueue ofQueue(long queueId, LocalDate today) {
        List<?> rows = em.createNativeQuery(OF_QUEUE)
                .setParameter(1, queueId)
                .setParameter(2, Date.valueOf(today))
                .getResultList();
        Map<Long, Map<NoticeTopic, Boolean>> choices = new HashMap<>();
        Map<Long, Candidate.Away> absences = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            long person = ((Number) row[0]).longValue();
            if (row[1] != null) {
                choices.computeIfAbsent(person, none -> new EnumMap<>(NoticeTopic.class))
                        .put(NoticeTopic.valueOf((String) row[1]), isTrue(row[2]));
            } else {
                Long substitute = row[4] == null ? null : ((Number) row[4]).longValue();
                absences.merge(person, new Candidate.Away(day(row[3]), substitute), NoticeChoices::longer);
            }
        }
        return new NoticeSettingsOfQueue(choices, absences);
    }

    /** Returns what somebody chose, by queue. */
    public Map<Long, Map<NoticeTopic, Boolean>> ofPerson(long personId) {
        List<?> rows = em.createNativeQuery("select queue_id, topic, is_wanted from notice_choice where person_id = ?1")
                .setParameter(1, personId)
                .getResultList();
        Map<Long, Map<NoticeTopic, Boolean>> choices = new HashMap<>();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            choices.computeIfAbsent(((Number) row[0]).longValue(), none -> new EnumMap<>(NoticeTopic.class))
                    .put(NoticeTopic.valueOf((String) row[1]), isTrue(row[2]));
        }
        return choices;
    }

    /** Puts new choices of somebody in the place of those they had for these queues, by two statements at most. */
    public void replace(long personId, Map<Long, Map<NoticeTopic, Boolean>> byQueue) {
        if (byQueue.isEmpty()) {
            return;
        }
        String queues = byQueue.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
        em.createNativeQuery("delete from notice_choice where person_id = ?1 and queue_id in (" + queues + ")")
                .setParameter(1, personId)
                .executeUpdate();
        List<String> rows = new ArrayList<>();
        byQueue.forEach((queue, topics) -> topics.forEach(
                (topic, wanted) -> rows.add("(?1, " + queue + ", '" + topic.name() + "', " + wanted + ")")));
        if (!rows.isEmpty()) {
            em.createNativeQuery("insert into notice_choice (person_id, queue_id, topic, is_wanted) values "
                            + String.join(", ", rows))
                    .setParameter(1, personId)
                    .executeUpdate();
        }
    }

    private static Candidate.Away longer(Candidate.Away one, Candidate.Away other) {
        return one.until().isBefore(other.until()) ? other : one;
    }

    /** A union makes of a truth value a number. */
    private static boolean isTrue(Object value) {
        return value instanceof Boolean truth ? truth : ((Number) value).intValue() != 0;
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }
}
