package org.guichet.sla.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarInfo;
import org.guichet.sla.CalendarUse;
import org.guichet.sla.model.DeskCalendar;

/** The calendars of desks: some dozens at most. */
@ApplicationScoped
public class Calendars {

    /** Queues with the version of a promise that is in force there: the queue's own, otherwise that of its desk. */
    private static final String PROMISING = "queue q left join promise p on p.desk_id = q.desk_id and p.scope ="
            + " (select max(o.scope) from promise o where o.desk_id = q.desk_id and o.scope in (q.id, 0))"
            + " left join promise_version v on v.promise_id = p.id and v.valid_from ="
            + " (select max(n.valid_from) from promise_version n where n.promise_id = p.id)";

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    public List<CalendarInfo> all() {
        List<DeskCalendar> all = em.createQuery(
                        "select c from DeskCalendar c order by c.deskId, c.nameFr, c.id", DeskCalendar.class)
                .getResultList();
        Map<Long, CalendarDefinition> definitions = definitions();
        return all.stream()
                .flatMap(one -> Stream.ofNullable(definitions.get(one.id())).map(one::info))
                .toList();
    }

    /** What each of them says now. */
    private Map<Long, CalendarDefinition> definitions() {
        List<?> rows = em.createNativeQuery("select c.calendar_id, c.definition from calendar_version c"
                        + " where c.valid_from = (select max(n.valid_from) from calendar_version n"
                        + " where n.calendar_id = c.calendar_id)")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.toMap(row -> number(row[0]), row -> CalendarText.parse(String.valueOf(row[1]))));
    }

    public Optional<DeskCalendar> find(long id) {
        return Optional.ofNullable(em.find(DeskCalendar.class, id));
    }

    /** Returns what a calendar said and says, by the instants from which it is in force; none if there is no such calendar. */
    public NavigableMap<Instant, CalendarDefinition> versions(long id) {
        return versions(
                em.createNativeQuery("select valid_from, definition from calendar_version where calendar_id = ?")
                        .setParameter(1, id)
                        .getResultList());
    }

    static NavigableMap<Instant, CalendarDefinition> versions(List<?> rows) {
        NavigableMap<Instant, CalendarDefinition> versions = new TreeMap<>();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row ->
                        versions.put(((Timestamp) row[0]).toInstant(), CalendarText.parse(String.valueOf(row[1]))));
        return versions;
    }

    /**
     * Loads a calendar that is about to change.
     *
     * @throws NotFoundException if there is none
     */
    public DeskCalendar forChange(long id) {
        return Optional.ofNullable(em.find(DeskCalendar.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
    }

    /** Returns the calendar that a desk uses where nothing else is said, if it has one. */
    public Optional<DeskCalendar> standard(long deskId) {
        return em.createQuery(
                        "select c from DeskCalendar c where c.deskId = :desk and c.standard = true", DeskCalendar.class)
                .setParameter("desk", deskId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    public void add(DeskCalendar calendar) {
        em.persist(calendar);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** What it says is something else from an instant on. */
    public void say(DeskCalendar calendar, CalendarDefinition definition, Instant from) {
        em.createNativeQuery("insert into calendar_version (calendar_id, valid_from, definition) values (?, ?, ?)")
                .setParameter(1, calendar.id())
                .setParameter(2, Timestamp.from(from))
                .setParameter(3, CalendarText.of(definition))
                .executeUpdate();
    }

    public CalendarInfo info(DeskCalendar calendar) {
        Object text = em.createNativeQuery(
                        "select definition from calendar_version where calendar_id = ? order by valid_from desc limit 1")
                .setParameter(1, calendar.id())
                .getSingleResult();
        return calendar.info(CalendarText.parse(String.valueOf(text)));
    }

    /** Returns the queues whose promises are counted by it. */
    public List<Long> queuesBy(DeskCalendar calendar) {
        List<?> queues = em.createNativeQuery("select q.id from " + PROMISING
                        + " where q.desk_id = ? and (v.calendar_id = ? or (v.calendar_id is null and ?))")
                .setParameter(1, calendar.deskId())
                .setParameter(2, calendar.id())
                .setParameter(3, calendar.isStandard())
                .getResultList();
        return queues.stream().map(Calendars::number).toList();
    }

    /** Returns what hangs on some calendars, by their identifiers. */
    public Map<Long, CalendarUse> uses(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery("select c.id as calendar, q.id as counted,"
                        + " (select count(*) from ticket t where t.queue_id = q.id and t.is_active) as open,"
                        + " exists (select 1 from promise_version e where e.calendar_id = c.id) as named"
                        + " from calendar c left join (" + PROMISING + ") on q.desk_id = c.desk_id"
                        + " and (v.calendar_id = c.id or (v.calendar_id is null and c.is_default)) where c.id in ("
                        + ids.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> number(row[0]), Collectors.collectingAndThen(Collectors.toList(), Calendars::use)));
    }

    private static CalendarUse use(List<Object[]> rows) {
        List<Long> queues = rows.stream()
                .map(row -> row[1])
                .filter(Objects::nonNull)
                .map(Calendars::number)
                .toList();
        long open = rows.stream().mapToLong(row -> number(row[2])).sum();
        boolean named = number(rows.get(0)[3]) > 0;
        return new CalendarUse(queues, open, queues.isEmpty() && !named);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Tells whether a promise names it, or ever did: what was counted by it can be understood for good. */
    public boolean isNamed(DeskCalendar calendar) {
        return !em.createNativeQuery("select promise_id from promise_version where calendar_id = ? limit 1")
                .setParameter(1, calendar.id())
                .getResultList()
                .isEmpty();
    }

    public void remove(DeskCalendar calendar) {
        em.createNativeQuery("delete from calendar_version where calendar_id = ?")
                .setParameter(1, calendar.id())
                .executeUpdate();
        em.remove(calendar);
        em.flush();
    }
}
