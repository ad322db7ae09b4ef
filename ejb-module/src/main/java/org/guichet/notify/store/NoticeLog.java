package org.guichet.notify.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.mail.RecalledNotice;
import org.guichet.notify.NoticeCount;
import org.guichet.notify.NoticeReason;
import org.guichet.notify.plan.Decision;
import org.guichet.ticket.TicketChanged;

/** Who was told of what, who was not, and why. Written once, with what it tells of, unless that is taken back before they were told. */
@ApplicationScoped
public class NoticeLog {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Writes down what was decided about one event, by one statement. */
    public void add(TicketChanged change, List<Decision> decisions, Instant at) {
        String row = "(?, ?, ?, ?, ?, ?, ?, ?)";
        Query query = em.createNativeQuery(
                "insert into notice (event_id, person_id, ticket_id, queue_id, is_told, reason, until_day, at) values "
                        + String.join(", ", Collections.nCopies(decisions.size(), row)));
        int parameter = 1;
        for (Decision decision : decisions) {
            query.setParameter(parameter++, change.eventId());
            query.setParameter(parameter++, decision.personId());
            query.setParameter(parameter++, change.number());
            query.setParameter(parameter++, change.queueId());
            query.setParameter(parameter++, decision.isTold());
            query.setParameter(parameter++, decision.reason().name());
            query.setParameter(parameter++, decision.until() == null ? null : Date.valueOf(decision.until()));
            query.setParameter(parameter++, Timestamp.from(at));
        }
        query.executeUpdate();
    }

    /** Writes down that these did not leave, by one statement. */
    public void takeBack(List<RecalledNotice> notices) {
        if (notices.isEmpty()) {
            return;
        }
        Query query =
                em.createNativeQuery("update notice set is_told = false, reason = ? where (event_id, person_id) in ("
                        + String.join(", ", Collections.nCopies(notices.size(), "(?, ?)")) + ")");
        int parameter = 1;
        query.setParameter(parameter++, NoticeReason.TAKEN_BACK.name());
        for (RecalledNotice notice : notices) {
            query.setParameter(parameter++, notice.eventId());
            query.setParameter(parameter++, notice.personId());
        }
        query.executeUpdate();
    }

    /** Counts who was told and who was not, by event, as far as these queues go. */
    public Map<Long, NoticeCount> counts(long number, Collection<Long> events, Set<Long> queues) {
        Map<Long, NoticeCount> counts = new HashMap<>();
        if (events.isEmpty() || queues.isEmpty()) {
            return counts;
        }
        List<?> rows = em.createNativeQuery("select event_id, sum(is_told), count(*) from notice where ticket_id = ?1"
                        + " and event_id in (" + list(events) + ") and queue_id in (" + list(queues)
                        + ") group by event_id")
                .setParameter(1, number)
                .getResultList();
        for (Object found : rows) {
            Object[] row = (Object[]) found;
            int told = ((Number) row[1]).intValue();
            counts.put(((Number) row[0]).longValue(), new NoticeCount(told, ((Number) row[2]).intValue() - told));
        }
        return counts;
    }

    /** Returns what was decided about one event of a ticket, as far as these queues go; who was told comes first. */
    public List<Decision> of(long number, long eventId, Set<Long> queues) {
        if (queues.isEmpty()) {
            return List.of();
        }
        List<?> rows = em.createNativeQuery("select n.person_id, n.reason, n.until_day from notice n"
                        + " join person p on p.id = n.person_id where n.event_id = ?1 and n.ticket_id = ?2"
                        + " and n.queue_id in (" + list(queues) + ") order by n.is_told desc, p.display_name, p.id")
                .setParameter(1, eventId)
                .setParameter(2, number)
                .getResultList();
        return rows.stream().map(row -> decision((Object[]) row)).toList();
    }

    private static Decision decision(Object[] row) {
        LocalDate until = row[2] == null ? null : ((Date) row[2]).toLocalDate();
        return new Decision(((Number) row[0]).longValue(), NoticeReason.valueOf((String) row[1]), until);
    }

    private static String list(Collection<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Returns some events that are told no more, the oldest first. */
    public List<Long> before(Instant at, int limit) {
        List<?> events = em.createNativeQuery(
                        "select event_id from notice where at < ?1 order by at, event_id limit " + limit)
                .setParameter(1, Timestamp.from(at))
                .getResultList();
        return events.stream().map(id -> ((Number) id).longValue()).distinct().toList();
    }

    public void delete(Collection<Long> events) {
        Query query = em.createNativeQuery("delete from notice where event_id in ("
                + String.join(", ", Collections.nCopies(events.size(), "?")) + ")");
        int parameter = 1;
        for (long event : events) {
            query.setParameter(parameter++, event);
        }
        query.executeUpdate();
    }
}
