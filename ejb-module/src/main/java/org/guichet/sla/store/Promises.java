package org.guichet.sla.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.Promise;
import org.jspecify.annotations.Nullable;

/** What desks promise, and by which calendars: each with its versions, the last of which is in force. */
@ApplicationScoped
public class Promises {

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    /** Returns what is promised in a queue: what the queue says itself, otherwise what its desk says; nothing if neither did. */
    public Optional<Promise> of(long queueId) {
        List<?> rows = em.createNativeQuery("select v.calendar_id, v.targets from queue q"
                        + " join promise p on p.desk_id = q.desk_id and p.scope in (q.id, 0)"
                        + " join promise_version v on v.promise_id = p.id"
                        + " where q.id = ? order by p.scope desc, v.valid_from desc limit 1")
                .setParameter(1, queueId)
                .getResultList();
        return promise(rows);
    }

    /**
     * Returns the versions of a calendar by the instants from which they are in force.
     *
     * @param calendarId none for the default calendar of the desk
     * @return none if there is no such calendar
     */
    public NavigableMap<Instant, CalendarDefinition> calendar(long queueId, @Nullable Long calendarId) {
        String which = calendarId == null
                ? "select c.id from calendar c join queue q on q.desk_id = c.desk_id where q.id = ? and c.is_default"
                : "?";
        List<?> rows = em.createNativeQuery(
                        "select valid_from, definition from calendar_version where calendar_id = (" + which + ")")
                .setParameter(1, calendarId == null ? queueId : calendarId)
                .getResultList();
        return Calendars.versions(rows);
    }

    /** Returns what is said for a queue, or for its desk; nothing if neither says something. */
    public Optional<Promise> said(long deskId, @Nullable Long queueId) {
        List<?> rows = em.createNativeQuery("select v.calendar_id, v.targets from promise p"
                        + " join promise_version v on v.promise_id = p.id"
                        + " where p.desk_id = ? and p.scope in (?, 0) order by p.scope desc, v.valid_from desc limit 1")
                .setParameter(1, deskId)
                .setParameter(2, scope(queueId))
                .getResultList();
        return promise(rows);
    }

    /** Returns the queues of a desk that promise nothing of their own. */
    public List<Long> inheriting(long deskId) {
        List<?> ids = em.createNativeQuery("select q.id from queue q left join promise p on p.desk_id = q.desk_id"
                        + " and p.scope = q.id where q.desk_id = ? and p.id is null")
                .setParameter(1, deskId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    public boolean isOwn(long deskId, @Nullable Long queueId) {
        return id(deskId, queueId).isPresent();
    }

    public boolean isCalendarOf(long deskId, long calendarId) {
        return !em.createNativeQuery("select id from calendar where id = ? and desk_id = ?")
                .setParameter(1, calendarId)
                .setParameter(2, deskId)
                .getResultList()
                .isEmpty();
    }

    /** What is promised is something else from an instant on. */
    public void say(long deskId, @Nullable Long queueId, Promise promise, Instant from) {
        em.createNativeQuery("insert ignore into promise (desk_id, queue_id) values (?, ?)")
                .setParameter(1, deskId)
                .setParameter(2, queueId)
                .executeUpdate();
        em.createNativeQuery(
                        "insert into promise_version (promise_id, valid_from, calendar_id, targets) values (?, ?, ?, ?)")
                .setParameter(1, id(deskId, queueId).orElseThrow())
                .setParameter(2, Timestamp.from(from))
                .setParameter(3, promise.calendarId())
                .setParameter(4, PromiseText.of(promise.targets()))
                .executeUpdate();
    }

    /** Nothing is said any more for a queue of its own. */
    public void forget(long deskId, long queueId) {
        id(deskId, queueId).ifPresent(id -> {
            em.createNativeQuery("delete from promise_version where promise_id = ?")
                    .setParameter(1, id)
                    .executeUpdate();
            em.createNativeQuery("delete from promise where id = ?")
                    .setParameter(1, id)
                    .executeUpdate();
        });
    }

    private Optional<Long> id(long deskId, @Nullable Long queueId) {
        List<?> ids = em.createNativeQuery("select id from promise where desk_id = ? and scope = ?")
                .setParameter(1, deskId)
                .setParameter(2, scope(queueId))
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    private static long scope(@Nullable Long queueId) {
        return queueId == null ? 0 : queueId;
    }

    private static Optional<Promise> promise(List<?> rows) {
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Promise(number(row[0]), PromiseText.parse(String.valueOf(row[1]))))
                .findFirst();
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value == null ? null : Long.valueOf(((Number) value).longValue());
    }
}
