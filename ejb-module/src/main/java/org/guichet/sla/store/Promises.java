package org.guichet.sla.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Promise(number(row[0]), PromiseText.parse(String.valueOf(row[1]))))
                .findFirst();
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
        NavigableMap<Instant, CalendarDefinition> versions = new TreeMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row ->
                        versions.put(((Timestamp) row[0]).toInstant(), CalendarText.parse(String.valueOf(row[1]))));
        return versions;
    }

    private static @Nullable Long number(@Nullable Object value) {
        return value == null ? null : Long.valueOf(((Number) value).longValue());
    }
}
