package org.guichet.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.directory.Right;
import org.guichet.directory.Roles;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.model.DeskCalendar;
import org.guichet.sla.store.Calendars;
import org.guichet.sla.time.WorkingTime;
import org.jspecify.annotations.Nullable;

/** Reckons what a calendar would make of a ticket, without one: it changes nothing, and keeps nothing. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.DESK_ADMIN, Roles.ADMIN})
public class SimulationService {

    /** Whoever is told of more days than these asks for a date, not for a way to it. */
    private static final int MOST_DAYS = 31;

    @Inject
    private Calendars calendars;

    @EJB
    private DeskQueries desks;

    @EJB
    private ActorService actors;

    /**
     * Reckons with the code that reckons tickets. A calendar that exists is asked with all its versions, as tickets are; one that is
     * given with the question may be asked by every agent.
     *
     * @return what is due, and what counts of the time from start to end; what does not come within fifty years never comes
     * @throws NotFoundException if there is no such calendar of a desk that the caller administers or reads tickets of
     */
    public SimulationAnswer simulate(Simulation asked) {
        Long id = asked.calendarId();
        NavigableMap<Instant, CalendarDefinition> versions = id == null
                ? new TreeMap<>(Map.of(Instant.MIN, Objects.requireNonNull(asked.calendar())))
                : calendars.versions(visible(id));
        ZoneId zone = versions.lastEntry().getValue().zone();
        var time = new WorkingTime(versions);
        return new SimulationAnswer(
                zone,
                asked.targets().stream()
                        .map(target -> due(target, time, zone, asked.start()))
                        .toList(),
                time(time, asked));
    }

    /** Returns the calendars of desks that the caller administers or reads tickets of. */
    public List<CalendarInfo> calendars() {
        LongPredicate visible = visibleDesks();
        return calendars.all().stream()
                .filter(one -> visible.test(one.deskId()))
                .toList();
    }

    private long visible(long id) {
        return calendars
                .find(id)
                .filter(calendar -> visibleDesks().test(calendar.deskId()))
                .map(DeskCalendar::id)
                .orElseThrow(NotFoundException::new);
    }

    private LongPredicate visibleDesks() {
        Actor me = actors.current();
        Set<Long> read = desks.queues().stream()
                .filter(queue -> me.may(Right.READ, queue.id()))
                .map(QueueInfo::deskId)
                .collect(Collectors.toSet());
        return desk -> me.administers(desk) || read.contains(desk);
    }

    private static SimulatedDue due(Target target, WorkingTime time, ZoneId zone, Instant start) {
        Optional<Instant> due = target.due(time, start, List.of());
        return new SimulatedDue(
                target,
                due.orElse(null),
                target.warning(time, start, List.of()).orElse(null),
                due.filter(at -> target.measure() == Measure.WORKING_MINUTES)
                        .map(at -> days(time, zone, start, at))
                        .orElse(List.of()));
    }

    private static List<SimulatedDay> days(WorkingTime time, ZoneId zone, Instant from, Instant to) {
        return LocalDate.ofInstant(from, zone)
                .datesUntil(LocalDate.ofInstant(to, zone).plusDays(1))
                .limit(MOST_DAYS)
                .map(date -> new SimulatedDay(date, minutes(time, zone, date, from, to)))
                .toList();
    }

    private static long minutes(WorkingTime time, ZoneId zone, LocalDate date, Instant from, Instant to) {
        Instant midnight = date.atStartOfDay(zone).toInstant();
        Instant next = date.plusDays(1).atStartOfDay(zone).toInstant();
        return time.openTime(midnight.isBefore(from) ? from : midnight, next.isAfter(to) ? to : next)
                .toMinutes();
    }

    private static @Nullable SimulatedTime time(WorkingTime time, Simulation asked) {
        Instant end = asked.end();
        return end == null
                ? null
                : new SimulatedTime(
                        time.openTime(asked.start(), end).toMinutes(),
                        time.timeOnWorkingDays(asked.start(), end).toMinutes(),
                        time.workingDaysEnded(asked.start(), end));
    }
}
