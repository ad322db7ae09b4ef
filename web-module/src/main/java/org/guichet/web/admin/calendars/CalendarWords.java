package org.guichet.web.admin.calendars;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.sla.TimeRange;
import org.guichet.web.faces.Words;
import org.guichet.web.look.Look;
import org.guichet.web.look.Times;

/** Days and hours of calendars, in the language of the page. */
@Named("calendarWords")
@RequestScoped
public class CalendarWords {

    private static final int HOUR = 60;
    private static final List<Integer> FEASTS = List.of(-48, -47, -2, 0, 1, 39, 49, 50, 60);

    @Inject
    private Look look;

    @Inject
    private Words words;

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, look.getLocale());
    }

    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, look.getLocale());
    }

    public List<Integer> getMonths() {
        return Stream.of(Month.values()).map(Month::getValue).toList();
    }

    /** Returns the feasts that one can choose, and one that somebody else has chosen. */
    public List<Integer> feasts(int chosen) {
        return Stream.concat(FEASTS.stream(), Stream.of(chosen))
                .distinct()
                .sorted()
                .toList();
    }

    public String feast(int days) {
        return words.find("calendar.feast." + days).orElseGet(() -> words.of("calendar.feast.other", days));
    }

    /** Returns a date with its year: {@code ven. 25 déc. 2026}. */
    public String date(LocalDate date) {
        // British English, as everywhere: Fri 25 Dec.
        Locale locale = look.getLanguage().equals("fr") ? Locale.FRANCE : Locale.UK;
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", locale).format(date);
    }

    /** Returns an instant by the clock on the wall of the calendar: {@code lundi 23 novembre 2026 à 10 h 40}. */
    public String instant(Instant instant, ZoneId zone) {
        return new Times(look.getLocale(), zone, "%s", "%s", "").full(instant);
    }

    /** Returns how long something is open: {@code 9 h 30}. */
    public String length(long minutes) {
        return words.of("calendar.length", String.valueOf(minutes / HOUR), "%02d".formatted(minutes % HOUR));
    }

    public String hours(List<TimeRange> ranges) {
        return ranges.isEmpty()
                ? words.of("calendar.closed")
                : ranges.stream().map(TimeRange::toString).collect(Collectors.joining(", "));
    }
}
