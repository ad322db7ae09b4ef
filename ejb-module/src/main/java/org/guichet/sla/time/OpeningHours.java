package org.guichet.sla.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.sla.CalendarDefinition;
import org.guichet.sla.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The spans of time in which a calendar is open. An instant is open if the clock on the wall then shows an open minute: an
 * hour that a change to summer time leaves out is not there, an hour that comes twice counts twice.
 */
final class OpeningHours {

    private final CalendarDefinition calendar;

    OpeningHours(CalendarDefinition calendar) {
        this.calendar = calendar;
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, calendar.zone());
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(calendar.zone()).toInstant();
    }

    boolean isOpenOn(LocalDate date) {
        return !calendar.hoursOn(date).isEmpty();
    }

    /** Returns the open spans of a date, in order. */
    List<Span> on(LocalDate date) {
        List<TimeRange> ranges = calendar.hoursOn(date);
        List<Span> spans = new ArrayList<>();
        if (!ranges.isEmpty()) {
            for (Part part : parts(date)) {
                ranges.stream()
                        .map(range -> part.span(date, range))
                        .flatMap(Stream::ofNullable)
                        .forEach(spans::add);
            }
        }
        return spans;
    }

    /** Returns the whole of a date on which it is open for a while, from midnight to midnight; none if it is closed. */
    List<Span> wholeDay(LocalDate date) {
        return isOpenOn(date) ? List.of(new Span(startOf(date), startOf(date.plusDays(1)))) : List.of();
    }

    /** Returns when it closes for the last time on a date; none if it is closed. */
    @Nullable Instant closing(LocalDate date) {
        List<Span> spans = on(date);
        return spans.isEmpty() ? null : spans.get(spans.size() - 1).to();
    }

    /** Cuts a date where its offset from UTC changes. */
    private List<Part> parts(LocalDate date) {
        ZoneId zone = calendar.zone();
        ZoneRules rules = zone.getRules();
        Instant end = startOf(date.plusDays(1));
        List<Part> parts = new ArrayList<>();
        Instant from = startOf(date);
        while (from.isBefore(end)) {
            ZoneOffsetTransition change = rules.nextTransition(from);
            Instant to = change == null || change.getInstant().isAfter(end) ? end : change.getInstant();
            parts.add(new Part(new Span(from, to), rules.getOffset(from)));
            from = to;
        }
        return parts;
    }

    /** A part of a date in which the offset stays as it is. */
    private record Part(Span span, ZoneOffset offset) {

        @Nullable Span span(LocalDate date, TimeRange range) {
            Instant midnight = date.atStartOfDay(offset).toInstant();
            Instant opens = midnight.plus(range.from(), ChronoUnit.MINUTES);
            Instant closes = midnight.plus(range.to(), ChronoUnit.MINUTES);
            return new Span(opens, closes).within(span.from(), span.to());
        }
    }
}
