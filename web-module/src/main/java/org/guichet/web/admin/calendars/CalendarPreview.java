package org.guichet.web.admin.calendars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.desk.Name;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.TimeRange;
import org.jspecify.annotations.Nullable;

/** What comes of a calendar: its next days that are not as usual, and its next weeks, as it is saved or as it is filled in. */
@Named("calendarPreview")
@RequestScoped
public class CalendarPreview {

    private static final int WEEKS = 5;
    private static final int DAYS = 12;

    @Inject
    private Clock clock;

    private @Nullable CalendarDefinition filledIn;

    /**
     * A day, or several in a row, with other hours than usual.
     *
     * @param ranges when it is open; none if it is closed
     */
    public record UnusualDay(LocalDate first, LocalDate last, Name name, List<TimeRange> ranges) {}

    /**
     * A week.
     *
     * @param minutes in which it is open
     * @param usual whether all of its days are
     */
    public record Week(LocalDate monday, long minutes, boolean usual) {}

    /** Shows what is filled in, if it can be understood. */
    public void show(CalendarForm form) {
        filledIn = form.definition();
    }

    /** Returns the days of the coming year that are not as usual, the next first. */
    public List<UnusualDay> days(CalendarDefinition saved) {
        CalendarDefinition calendar = shown(saved);
        LocalDate today = today(calendar);
        List<UnusualDay> days = new ArrayList<>();
        calendar.exceptions().stream()
                .filter(one -> !one.last().isBefore(today))
                .map(one -> new UnusualDay(one.first(), one.last(), one.name(), one.ranges()))
                .forEach(days::add);
        today.datesUntil(today.plusYears(1))
                .flatMap(date -> closed(calendar, date).stream())
                .forEach(days::add);
        return days.stream()
                .sorted(Comparator.comparing(UnusualDay::first))
                .limit(DAYS)
                .toList();
    }

    private static Optional<UnusualDay> closed(CalendarDefinition calendar, LocalDate date) {
        boolean toldOtherwise = !calendar.week().containsKey(date.getDayOfWeek())
                || calendar.exceptions().stream().anyMatch(one -> one.isOn(date));
        return calendar.closedDays().stream()
                .filter(day -> !toldOtherwise && day.isOn(date))
                .map(ClosedDay::name)
                .map(name -> new UnusualDay(date, date, name, List.of()))
                .findFirst();
    }

    public List<Week> weeks(CalendarDefinition saved) {
        CalendarDefinition calendar = shown(saved);
        LocalDate monday = today(calendar).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.iterate(monday, week -> week.plusWeeks(1))
                .limit(WEEKS)
                .map(week -> week(calendar, week))
                .toList();
    }

    private static Week week(CalendarDefinition calendar, LocalDate monday) {
        long minutes = monday.datesUntil(monday.plusWeeks(1))
                .flatMap(date -> calendar.hoursOn(date).stream())
                .mapToLong(TimeRange::minutes)
                .sum();
        boolean usual = monday.datesUntil(monday.plusWeeks(1))
                .allMatch(date ->
                        calendar.hoursOn(date).equals(calendar.week().getOrDefault(date.getDayOfWeek(), List.of())));
        return new Week(monday, minutes, usual);
    }

    /** Returns whether nothing would ever be due by it. */
    public boolean isNeverOpen(CalendarDefinition saved) {
        CalendarDefinition calendar = shown(saved);
        return calendar.opensFrom(today(calendar)).isEmpty();
    }

    public CalendarDefinition shown(CalendarDefinition saved) {
        return filledIn == null ? saved : filledIn;
    }

    private LocalDate today(CalendarDefinition calendar) {
        return LocalDate.ofInstant(clock.instant(), calendar.zone());
    }
}
