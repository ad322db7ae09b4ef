package org.guichet.web.api;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guichet.desk.Name;
import org.guichet.platform.DomainException;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.CalendarException;
import org.guichet.sla.ClosedDay;
import org.guichet.sla.TimeRange;
import org.guichet.web.faces.Words;
import org.guichet.web.rest.Body;
import org.jspecify.annotations.Nullable;

/** Reads a calendar that a program sends; what is wrong is said of the field in which it stands. */
final class CalendarReader {

    private static final int MOST_RANGES = 24;
    private static final int MOST_DAYS = 200;
    private static final int MOST_EASTER_DAYS = 200;
    private static final ZoneId NO_ZONE = ZoneId.of("UTC");
    private static final LocalDate NO_DATE = LocalDate.EPOCH;
    private static final CalendarDefinition NOTHING = new CalendarDefinition(NO_ZONE, Map.of(), List.of(), List.of());

    private CalendarReader() {}

    static CalendarDefinition read(Body calendar) {
        String zone = calendar.text("zone", Limits.CODE);
        Map<DayOfWeek, List<TimeRange>> week = week(calendar.part("week"));
        List<ClosedDay> closed = calendar.parts("closedDays", MOST_DAYS).stream()
                .map(CalendarReader::closedDay)
                .toList();
        List<CalendarException> exceptions = calendar.parts("exceptions", MOST_DAYS).stream()
                .map(CalendarReader::exception)
                .toList();
        ZoneId in = parsed(calendar, "zone", zone, ZoneId::of, "must be a time zone such as Europe/Paris", NO_ZONE);
        if (calendar.isWrong()) {
            return NOTHING;
        }
        CalendarDefinition usual =
                defined(calendar, "closedDays", () -> new CalendarDefinition(in, week, closed, List.of()));
        return defined(
                calendar, "exceptions", () -> new CalendarDefinition(in, usual.week(), usual.closedDays(), exceptions));
    }

    private static CalendarDefinition defined(Body calendar, String field, Supplier<CalendarDefinition> definition) {
        try {
            return definition.get();
        } catch (DomainException refused) {
            calendar.wrong(field, Words.in(Locale.ENGLISH, refused.key(), refused.arguments()));
            return NOTHING;
        }
    }

    private static Map<DayOfWeek, List<TimeRange>> week(@Nullable Body week) {
        Map<DayOfWeek, List<TimeRange>> days = new EnumMap<>(DayOfWeek.class);
        if (week != null) {
            for (DayOfWeek day : DayOfWeek.values()) {
                days.put(day, hours(week, day.name()));
            }
        }
        return days;
    }

    private static ClosedDay closedDay(Body day) {
        Name name = name(day);
        Long easter = day.number("easter");
        String yearly = day.textOrNone("yearly", Limits.CODE);
        LocalDate date = dateOrNone(day, "date");
        if (List.of(day.has("easter"), day.has("yearly"), day.has("date")).stream()
                        .filter(Boolean::booleanValue)
                        .count()
                != 1) {
            day.wrong("date", "or else yearly or easter is required, one of them");
        }
        if (yearly != null) {
            MonthDay of = parsed(
                    day,
                    "yearly",
                    yearly,
                    MonthDay::parse,
                    "must be a day of the year such as --12-25",
                    MonthDay.of(1, 1));
            return new ClosedDay.Yearly(of, name);
        }
        if (easter != null && Math.abs(easter) > MOST_EASTER_DAYS) {
            day.wrong("easter", "must be days after Easter Sunday, at most " + MOST_EASTER_DAYS + " before or after");
            return new ClosedDay.AroundEaster(0, name);
        }
        return easter != null
                ? new ClosedDay.AroundEaster(easter.intValue(), name)
                : new ClosedDay.Once(Objects.requireNonNullElse(date, NO_DATE), name);
    }

    private static CalendarException exception(Body exception) {
        LocalDate first = date(exception, "first");
        LocalDate last = Objects.requireNonNullElse(dateOrNone(exception, "last"), first);
        List<TimeRange> hours = hours(exception, "hours");
        Name name = name(exception);
        if (last.isBefore(first)) {
            exception.wrong("last", "must not come before the first");
            last = first;
        }
        return new CalendarException(first, last, hours, name);
    }

    /** Nobody has to name a day; what is not named bears no name. */
    private static Name name(Body of) {
        Body name = of.part("name");
        if (name == null) {
            return new Name("", "");
        }
        return new Name(name.text("fr", Limits.TITLE), name.text("en", Limits.TITLE));
    }

    private static LocalDate date(Body body, String field) {
        body.text(field, Limits.CODE);
        return Objects.requireNonNullElse(dateOrNone(body, field), NO_DATE);
    }

    private static @Nullable LocalDate dateOrNone(Body body, String field) {
        String text = body.isWrong(field) ? null : body.textOrNone(field, Limits.CODE);
        return text == null
                ? null
                : parsed(body, field, text, LocalDate::parse, "must be a date such as 2026-11-19", NO_DATE);
    }

    /** Reads hours such as {@code 08:00-12:00}; a day may have several. */
    private static List<TimeRange> hours(Body body, String field) {
        List<TimeRange> ranges = new ArrayList<>();
        try {
            for (String text : body.texts(field, MOST_RANGES)) {
                String[] ends = text.split("-", 2);
                ranges.add(TimeRange.of(ends[0].strip(), ends[ends.length - 1].strip()));
            }
            return TimeRange.ordered(ranges);
        } catch (DomainException refused) {
            body.wrong(
                    field,
                    "must be hours such as 08:00-12:00: "
                            + Words.in(Locale.ENGLISH, refused.key(), refused.arguments()));
            return List.of();
        }
    }

    private static <T> T parsed(
            Body body, String field, String text, Function<String, T> parser, String expectation, T otherwise) {
        try {
            return body.isWrong(field) ? otherwise : parser.apply(text);
        } catch (DateTimeException e) {
            body.wrong(field, expectation);
            return otherwise;
        }
    }
}
