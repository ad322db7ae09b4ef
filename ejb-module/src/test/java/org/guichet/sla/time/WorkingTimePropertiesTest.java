package org.guichet.sla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarException;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.TimeRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of working time wherever and whenever: around each change of the clocks from 2010 to 2030, and at random. */
class WorkingTimePropertiesTest {

    private static final Instant FIRST = Instant.parse("2010-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2030-12-31T00:00:00Z");
    private static final int AT_RANDOM = 1500;
    private static final int MOST_MINUTES = 5000;
    private static final Name NAME = new Name("Fermé", "Closed");

    @ParameterizedTest
    @MethodSource("zones")
    void dueAfterASumIsDueAfterOnePartAndThenTheOther(ZoneId zone) {
        WorkingTime time = new WorkingTime(versions(zone));
        eachStart(zone, (start, random) -> {
            Duration first = minutes(random);
            Duration second = minutes(random);
            assertThat(time.dueAfterOpenTime(start, first.plus(second)))
                    .as("%s and %s from %s", first, second, start)
                    .isEqualTo(time.dueAfterOpenTime(start, first)
                            .flatMap(middle -> time.dueAfterOpenTime(middle, second)));
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void whatLiesBetweenAStartAndItsDueInstantIsWhatWasPromised(ZoneId zone) {
        WorkingTime time = new WorkingTime(versions(zone));
        eachStart(zone, (start, random) -> {
            Duration amount = minutes(random);
            assertThat(time.openTime(start, time.dueAfterOpenTime(start, amount).orElseThrow()))
                    .as("%s from %s", amount, start)
                    .isEqualTo(amount);
            assertThat(time.timeOnWorkingDays(
                            start, time.dueAfterTimeOnWorkingDays(start, amount).orElseThrow()))
                    .as("%s on working days from %s", amount, start)
                    .isEqualTo(amount);
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void whoStartsLaterOrIsPromisedMoreIsNeverDueEarlier(ZoneId zone) {
        WorkingTime time = new WorkingTime(versions(zone));
        eachStart(zone, (start, random) -> {
            Instant later = start.plus(minutes(random));
            Duration amount = minutes(random);
            Duration more = amount.plus(minutes(random));
            long days = 1L + random.nextInt(8);
            assertThat(time.dueAfterOpenTime(later, amount).orElseThrow())
                    .isAfterOrEqualTo(time.dueAfterOpenTime(start, amount).orElseThrow());
            assertThat(time.dueAfterOpenTime(start, more).orElseThrow())
                    .isAfterOrEqualTo(time.dueAfterOpenTime(start, amount).orElseThrow());
            assertThat(time.dueAfterTimeOnWorkingDays(later, amount).orElseThrow())
                    .isAfterOrEqualTo(
                            time.dueAfterTimeOnWorkingDays(start, amount).orElseThrow());
            assertThat(time.dueAfterWorkingDays(later, days).orElseThrow())
                    .isAfterOrEqualTo(time.dueAfterWorkingDays(start, days).orElseThrow());
            assertThat(time.dueAfterWorkingDays(start, days + 1).orElseThrow())
                    .isAfter(time.dueAfterWorkingDays(start, days).orElseThrow());
        });
    }

    @ParameterizedTest
    @MethodSource("zones")
    void openTimeIsTheMinutesInWhichTheClockOnTheWallShowsAnOpenOne(ZoneId zone) {
        CalendarDefinition calendar = calendar(zone, "01:15", "23:45");
        WorkingTime time = new WorkingTime(calendar);
        for (Instant change : changes(zone)) {
            Instant from = change.minus(30, ChronoUnit.HOURS);
            Instant to = change.plus(30, ChronoUnit.HOURS);
            assertThat(time.openTime(from, to))
                    .as("around %s", change)
                    .isEqualTo(Duration.ofMinutes(counted(calendar, from, to)));
        }
    }

    private static Stream<ZoneId> zones() {
        return Stream.of(
                        "Europe/Zurich",
                        "Europe/Paris",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "Australia/Sydney",
                        "Asia/Tehran")
                .map(ZoneId::of);
    }

    /** Counts minute by minute. */
    private static long counted(CalendarDefinition calendar, Instant from, Instant to) {
        long open = 0;
        for (Instant minute = from; minute.isBefore(to); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            ZonedDateTime wall = minute.atZone(calendar.zone());
            int ofDay = wall.getHour() * 60 + wall.getMinute();
            open += calendar.hoursOn(wall.toLocalDate()).stream()
                            .anyMatch(range -> range.from() <= ofDay && ofDay < range.to())
                    ? 1
                    : 0;
        }
        return open;
    }

    private static void eachStart(ZoneId zone, BiConsumer<Instant, Random> check) {
        Random random = new Random(zone.getId().hashCode());
        List<Instant> starts = new ArrayList<>();
        for (Instant change : changes(zone)) {
            for (int hours = -50; hours <= 50; hours += 5) {
                starts.add(change.plus(hours, ChronoUnit.HOURS).plusSeconds(random.nextInt(3600)));
            }
        }
        long seconds = Duration.between(FIRST, LAST).toSeconds();
        random.longs(AT_RANDOM, 0, seconds).mapToObj(FIRST::plusSeconds).forEach(starts::add);
        starts.forEach(start -> check.accept(start, random));
    }

    private static List<Instant> changes(ZoneId zone) {
        List<Instant> changes = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
        while (next != null && next.getInstant().isBefore(LAST)) {
            changes.add(next.getInstant());
            next = zone.getRules().nextTransition(next.getInstant());
        }
        assertThat(changes).isNotEmpty();
        return changes;
    }

    private static Duration minutes(Random random) {
        return Duration.ofMinutes(random.nextInt(MOST_MINUTES));
    }

    /** One that is open at night, when clocks change, and which changed twice. */
    private static Map<Instant, CalendarDefinition> versions(ZoneId zone) {
        Map<Instant, CalendarDefinition> versions = new TreeMap<>();
        versions.put(FIRST, calendar(zone, "00:00", "24:00"));
        versions.put(Instant.parse("2017-04-11T13:37:00Z"), calendar(zone, "01:30", "23:10"));
        versions.put(Instant.parse("2024-02-29T23:59:30Z"), calendar(zone, "08:00", "18:00"));
        return versions;
    }

    private static CalendarDefinition calendar(ZoneId zone, String opens, String closes) {
        List<TimeRange> day = List.of(TimeRange.of(opens, "12:00"), TimeRange.of("13:30", closes));
        Map<DayOfWeek, List<TimeRange>> week = new TreeMap<>();
        for (DayOfWeek each : DayOfWeek.values()) {
            week.put(each, day);
        }
        week.remove(DayOfWeek.WEDNESDAY);
        List<ClosedDay> closed = List.of(
                new ClosedDay.Yearly(MonthDay.of(2, 29), NAME),
                new ClosedDay.Yearly(MonthDay.of(12, 25), NAME),
                new ClosedDay.AroundEaster(1, NAME),
                new ClosedDay.Once(LocalDate.of(2021, 3, 28), NAME));
        List<CalendarException> exceptions = List.of(new CalendarException(
                LocalDate.of(2019, 10, 26), LocalDate.of(2019, 10, 27), List.of(TimeRange.of("01:00", "02:30")), NAME));
        return new CalendarDefinition(zone, week, closed, exceptions);
    }
}
