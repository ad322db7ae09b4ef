package org.guichet.sla.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.guichet.sla.CalendarDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Time as a desk counts it, by the calendar that is in force at each moment: what its calendar said yesterday is not changed
 * by what it says from today on. A calendar that stays closed for ten years is never open again, and what does not come within
 * fifty never comes: nobody waits for it, and no reckoning takes longer than that.
 */
public final class WorkingTime {

    private static final int NEVER_AFTER_DAYS = 3660;
    private static final int AT_MOST_DAYS = 5 * NEVER_AFTER_DAYS;

    private final NavigableMap<Instant, OpeningHours> versions = new TreeMap<>();

    /** Reckons by one calendar, in force for ever. */
    public WorkingTime(CalendarDefinition calendar) {
        this(Map.of(Instant.MIN, calendar));
    }

    /**
     * Reckons by the versions of a calendar.
     *
     * @param versions each by the instant from which it is in force; the first holds for what was before it, too
     */
    public WorkingTime(Map<Instant, CalendarDefinition> versions) {
        versions.forEach((from, calendar) -> this.versions.put(from, new OpeningHours(calendar)));
        OpeningHours first = this.versions.pollFirstEntry().getValue();
        this.versions.put(Instant.MIN, first);
    }

    /** Returns the earliest instant at which so much open time has gone by since the start; none if that never comes. */
    public Optional<Instant> dueAfterOpenTime(Instant start, Duration amount) {
        return due(start, amount, OpeningHours::on);
    }

    /** Returns how much open time lies between two instants; none if the second comes first. */
    public Duration openTime(Instant from, Instant to) {
        return between(from, to, OpeningHours::on);
    }

    /** Returns the earliest instant at which so much time has gone by, where days that are closed do not count; none if never. */
    public Optional<Instant> dueAfterTimeOnWorkingDays(Instant start, Duration amount) {
        return due(start, amount, OpeningHours::wholeDay);
    }

    /** Returns how much time lies between two instants on days that are not closed. */
    public Duration timeOnWorkingDays(Instant from, Instant to) {
        return between(from, to, OpeningHours::wholeDay);
    }

    /** Returns the closing time of the n-th working day after the day of the start; none if that never comes. */
    public Optional<Instant> dueAfterWorkingDays(Instant start, long days) {
        if (days <= 0) {
            return Optional.of(start);
        }
        long left = days;
        int closed = 0;
        LocalDate date = inForceAt(start).dateOf(start);
        LocalDate last = date.plusDays(AT_MOST_DAYS);
        while (closed < NEVER_AFTER_DAYS && date.isBefore(last)) {
            date = date.plusDays(1);
            Instant closing = closing(date);
            closed = closing == null ? closed + 1 : 0;
            left -= closing == null ? 0 : 1;
            if (left == 0) {
                return Optional.ofNullable(closing);
            }
        }
        return Optional.empty();
    }

    /** Returns how many working days end after an instant and not after another. */
    public long workingDaysEnded(Instant from, Instant to) {
        long ended = 0;
        LocalDate last = inForceAt(to).dateOf(to);
        for (LocalDate date = inForceAt(from).dateOf(from); !date.isAfter(last); date = date.plusDays(1)) {
            Instant closing = closing(date);
            ended += closing != null && closing.isAfter(from) && !closing.isAfter(to) ? 1 : 0;
        }
        return ended;
    }

    /** By what is in force when the date ends. */
    private @Nullable Instant closing(LocalDate date) {
        Instant evening = inForceAt(Instant.MIN).startOf(date.plusDays(1));
        return inForceAt(evening.minusNanos(1)).closing(date);
    }

    private OpeningHours inForceAt(Instant instant) {
        return versions.floorEntry(instant).getValue();
    }

    private Optional<Instant> due(Instant start, Duration amount, Spans spans) {
        if (amount.isZero() || amount.isNegative()) {
            return Optional.of(start);
        }
        var search = new Search(amount);
        walk(start, start.plus(AT_MOST_DAYS, ChronoUnit.DAYS), spans, search);
        return Optional.ofNullable(search.found);
    }

    private Duration between(Instant from, Instant to, Spans spans) {
        var sum = new Object() {
            private Duration time = Duration.ZERO;
        };
        walk(from, to, spans, span -> {
            sum.time = sum.time.plus(span.length());
            return true;
        });
        return sum.time;
    }

    /** Walks through what is open from an instant to another, as long as the visitor wants to go on. */
    private void walk(Instant from, Instant to, Spans spans, Predicate<Span> visitor) {
        Instant begin = from;
        while (begin.isBefore(to)) {
            Instant next = versions.higherKey(begin);
            Instant end = next == null || next.isAfter(to) ? to : next;
            if (!walkVersion(inForceAt(begin), new Span(begin, end), spans, visitor)) {
                return;
            }
            begin = end;
        }
    }

    private static boolean walkVersion(OpeningHours hours, Span whole, Spans spans, Predicate<Span> visitor) {
        int closed = 0;
        LocalDate date = hours.dateOf(whole.from());
        while (closed < NEVER_AFTER_DAYS && hours.startOf(date).isBefore(whole.to())) {
            List<Span> open = spans.on(hours, date);
            for (Span span : open) {
                Span inside = span.within(whole.from(), whole.to());
                if (inside != null && !visitor.test(inside)) {
                    return false;
                }
            }
            closed = open.isEmpty() ? closed + 1 : 0;
            date = date.plusDays(1);
        }
        return true;
    }

    /** What of a date counts. */
    @FunctionalInterface
    private interface Spans {
        List<Span> on(OpeningHours hours, LocalDate date);
    }

    /** Takes open time off an amount until nothing is left of it. */
    private static final class Search implements Predicate<Span> {

        private Duration left;
        private @Nullable Instant found;

        Search(Duration amount) {
            left = amount;
        }

        @Override
        public boolean test(Span span) {
            if (span.length().compareTo(left) >= 0) {
                found = span.from().plus(left);
                return false;
            }
            left = left.minus(span.length());
            return true;
        }
    }
}
