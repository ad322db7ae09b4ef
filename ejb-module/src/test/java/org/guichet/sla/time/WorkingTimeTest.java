package org.guichet.sla.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarException;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.TimeRange;
import org.junit.jupiter.api.Test;

/** Working time by the calendar of a university. */
class WorkingTimeTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Name NAME = new Name("Fermé", "Closed");

    private final WorkingTime time = new WorkingTime(office(ZURICH));

    @Test
    void workingMinutesStopAtNightAndAtWeekends() {
        assertThat(time.dueAfterOpenTime(at("2026-11-20T16:10"), Duration.ofHours(4)))
                .contains(at("2026-11-23T10:40"));
    }

    @Test
    void whatIsDueWhenTheDeskClosesIsDueThenAndNotTheNextMorning() {
        assertThat(time.dueAfterOpenTime(at("2026-11-20T16:10"), Duration.ofMinutes(50)))
                .contains(at("2026-11-20T17:00"));
    }

    @Test
    void aLunchBreakDoesNotCount() {
        assertThat(time.dueAfterOpenTime(at("2026-11-19T11:00"), Duration.ofHours(2)))
                .contains(at("2026-11-19T14:30"));
    }

    @Test
    void hoursOnWorkingDaysPassOverAWeekendAndAClosedMonday() {
        assertThat(time.dueAfterTimeOnWorkingDays(at("2027-03-26T16:30"), Duration.ofHours(24)))
                .contains(at("2027-03-30T16:30"));
    }

    @Test
    void workingDaysEndWithTheClosingTimeOfTheLast() {
        assertThat(time.dueAfterWorkingDays(at("2027-03-26T16:30"), 5)).contains(at("2027-04-05T18:30"));
    }

    @Test
    void anExceptionComesBeforeTheWeekAndBeforeClosedDays() {
        assertThat(time.dueAfterOpenTime(at("2026-12-16T07:30"), Duration.ofHours(5)))
                .contains(at("2026-12-17T08:00"));
        assertThat(time.openTime(at("2027-01-01T00:00"), at("2027-01-02T00:00")))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void whatDoesNotComeWithinFiftyYearsNeverComes() {
        assertThat(time.dueAfterOpenTime(at("2026-11-20T16:10"), Duration.ofMinutes(1_000_000_000)))
                .isEmpty();
        assertThat(time.dueAfterTimeOnWorkingDays(at("2026-11-20T16:10"), Duration.ofDays(366 * 50)))
                .isEmpty();
        assertThat(time.dueAfterWorkingDays(at("2026-11-20T16:10"), 1_000_000)).isEmpty();
    }

    @Test
    void aNewVersionOfACalendarDoesNotChangeWhatWasBefore() {
        CalendarDefinition closed = new CalendarDefinition(ZURICH, Map.of(), List.of(), List.of());
        WorkingTime changed = new WorkingTime(Map.of(
                at("2026-01-01T00:00"),
                office(ZURICH),
                at("2026-11-18T12:00"),
                closed,
                at("2026-11-19T12:00"),
                office(ZURICH)));

        assertThat(changed.openTime(at("2026-11-18T07:30"), at("2026-11-20T00:00")))
                .isEqualTo(Duration.ofHours(4).plusMinutes(30).plusHours(5));
        assertThat(changed.workingDaysEnded(at("2026-11-16T19:00"), at("2026-11-20T00:00")))
                .isEqualTo(2);
    }

    @Test
    void aCalendarThatIsNeverOpenIsNeverDue() {
        WorkingTime never = new WorkingTime(new CalendarDefinition(ZURICH, Map.of(), List.of(), List.of()));

        assertThat(never.dueAfterOpenTime(at("2026-11-20T16:10"), Duration.ofMinutes(1)))
                .isEmpty();
        assertThat(never.dueAfterTimeOnWorkingDays(at("2026-11-20T16:10"), Duration.ofMinutes(1)))
                .isEmpty();
        assertThat(never.dueAfterWorkingDays(at("2026-11-20T16:10"), 1)).isEmpty();
        assertThat(never.openTime(at("2026-11-20T16:10"), at("2027-11-20T16:10")))
                .isZero();
    }

    @Test
    void workingDaysThatEndAreCountedByTheirClosingTime() {
        assertThat(time.workingDaysEnded(at("2026-11-20T17:00"), at("2026-11-23T18:29")))
                .isZero();
        assertThat(time.workingDaysEnded(at("2026-11-20T16:59"), at("2026-11-23T18:30")))
                .isEqualTo(2);
    }

    @Test
    void easterIsWhereTheChurchesKeepIt() {
        assertThat(List.of(2010, 2011, 2019, 2024, 2025, 2026, 2027, 2030, 2038).stream()
                        .map(Easter::sunday))
                .containsExactly(
                        LocalDate.of(2010, 4, 4),
                        LocalDate.of(2011, 4, 24),
                        LocalDate.of(2019, 4, 21),
                        LocalDate.of(2024, 3, 31),
                        LocalDate.of(2025, 4, 20),
                        LocalDate.of(2026, 4, 5),
                        LocalDate.of(2027, 3, 28),
                        LocalDate.of(2030, 4, 21),
                        LocalDate.of(2038, 4, 25));
    }

    private static CalendarDefinition office(ZoneId zone) {
        Map<DayOfWeek, List<TimeRange>> week = new HashMap<>();
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY)) {
            week.put(day, List.of(TimeRange.of("07:30", "18:30")));
        }
        week.put(DayOfWeek.THURSDAY, List.of(TimeRange.of("13:30", "18:30"), TimeRange.of("7:30", "12:00")));
        week.put(DayOfWeek.FRIDAY, List.of(TimeRange.of("07:30", "17:00")));
        List<ClosedDay> closed =
                List.of(new ClosedDay.Yearly(MonthDay.of(1, 1), NAME), new ClosedDay.AroundEaster(1, NAME));
        List<CalendarException> exceptions = List.of(
                new CalendarException(
                        LocalDate.of(2026, 12, 16),
                        LocalDate.of(2026, 12, 16),
                        List.of(TimeRange.of("07:30", "12:00")),
                        NAME),
                new CalendarException(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 1, 1),
                        List.of(TimeRange.of("09:00", "11:00")),
                        NAME));
        return new CalendarDefinition(zone, week, closed, exceptions);
    }

    private static Instant at(String wall) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.withZone(ZURICH).parse(wall, Instant::from);
    }
}
