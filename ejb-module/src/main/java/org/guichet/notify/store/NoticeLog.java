package org.guichet.notify.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.guichet.notify.plan.Decision;
import org.guichet.ticket.TicketChanged;

/** Who was told of what, who was not, and why. Written once, with what it tells of. */
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
