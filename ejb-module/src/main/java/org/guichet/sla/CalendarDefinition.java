package org.guichet.sla;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guichet.platform.DomainException;
import org.guichet.platform.Keyed;

/**
 * When a desk is open: the hours of its week, the days on which it is closed, and exceptions from both.
 *
 * @param zone whose clock on the wall counts
 * @param week the hours of each day; a day that is not there is closed
 */
public record CalendarDefinition(
        ZoneId zone,
        Map<DayOfWeek, List<TimeRange>> week,
        List<ClosedDay> closedDays,
        List<CalendarException> exceptions) {

    private static final int MOST_DAYS = 200;
    private static final int NEVER_AFTER_YEARS = 10;

    /** @throws DomainException {@code calendar.overlap} if hours of a day overlap, {@code calendar.twice} if something is
     * said twice of a day, {@code calendar.tooMany} beyond all reason */
    public CalendarDefinition {
        if (closedDays.size() > MOST_DAYS || exceptions.size() > MOST_DAYS) {
            throw new DomainException("calendar.tooMany", String.valueOf(MOST_DAYS));
        }
        mustBeOnce(closedDays);
        mustBeOnce(exceptions);
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        week.forEach((day, ranges) -> days.put(day, TimeRange.ordered(ranges)));
        days.values().removeIf(List::isEmpty);
        week = Collections.unmodifiableMap(days);
        closedDays = List.copyOf(closedDays);
        exceptions = List.copyOf(exceptions);
    }

    private static void mustBeOnce(List<? extends Keyed> days) {
        Set<String> keys = new HashSet<>();
        days.stream().map(Keyed::key).filter(key -> !keys.add(key)).findFirst().ifPresent(key -> {
            throw new DomainException("calendar.twice", key);
        });
    }

    /** Returns the hours of a date, in order; none if it is closed. */
    public List<TimeRange> hoursOn(LocalDate date) {
        for (CalendarException exception : exceptions) {
            if (exception.isOn(date)) {
                return exception.ranges();
            }
        }
        boolean closed = closedDays.stream().anyMatch(day -> day.isOn(date));
        return closed ? List.of() : week.getOrDefault(date.getDayOfWeek(), List.of());
    }

    /** Returns the hours of a usual week, in minutes by the clock on the wall. */
    public int minutesOfWeek() {
        return week.values().stream()
                .flatMap(List::stream)
                .mapToInt(TimeRange::minutes)
                .sum();
    }

    /** Returns the first date from another on at which it is open; none if it stays closed for ten years. */
    public Optional<LocalDate> opensFrom(LocalDate date) {
        return date.datesUntil(date.plusYears(NEVER_AFTER_YEARS))
                .filter(each -> !hoursOn(each).isEmpty())
                .findFirst();
    }
}
