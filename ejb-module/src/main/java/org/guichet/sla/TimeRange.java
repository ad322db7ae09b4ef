package org.guichet.sla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.guichet.platform.DomainException;

/**
 * Opening hours within one day, from a minute to another, which is no longer in it.
 *
 * @param from minutes since midnight by the clock on the wall, 0 to 1439
 * @param to 1 to 1440, which is midnight
 */
public record TimeRange(int from, int to) {

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /**
     * @throws DomainException {@code calendar.range} if it ends before it begins, or is not within a day
     */
    public TimeRange {
        if (from < 0 || to > DAY || from >= to) {
            throw new DomainException("calendar.range", clock(from), clock(to));
        }
    }

    /**
     * Reads two times such as {@code 07:30} and {@code 24:00}.
     *
     * @throws DomainException {@code calendar.time} if one of them is none, {@code calendar.range} as the constructor
     */
    public static TimeRange of(String from, String to) {
        return new TimeRange(minutes(from), minutes(to));
    }

    /**
     * Puts the ranges of a day into their order; what touches becomes one.
     *
     * @throws DomainException {@code calendar.overlap} if two of them overlap
     */
    public static List<TimeRange> ordered(List<TimeRange> ranges) {
        List<TimeRange> sorted = new ArrayList<>();
        for (TimeRange next :
                ranges.stream().sorted(Comparator.comparingInt(TimeRange::from)).toList()) {
            TimeRange last = sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
            if (last != null && last.to > next.from) {
                throw new DomainException("calendar.overlap", last.toString(), next.toString());
            }
            if (last != null && last.to == next.from) {
                sorted.set(sorted.size() - 1, new TimeRange(last.from, next.to));
            } else {
                sorted.add(next);
            }
        }
        return List.copyOf(sorted);
    }

    /** Returns how long it is open, in minutes by the clock on the wall. */
    public int minutes() {
        return to - from;
    }

    /** Returns when it opens, as {@code hh:mm}. */
    public String opens() {
        return clock(from);
    }

    /** Returns when it closes, as {@code hh:mm}; midnight is {@code 24:00}. */
    public String closes() {
        return clock(to);
    }

    @Override
    public String toString() {
        return opens() + "–" + closes();
    }

    private static String clock(int minutes) {
        return "%02d:%02d".formatted(minutes / HOUR, minutes % HOUR);
    }

    private static int minutes(String text) {
        if (!text.matches("(?:[01]?\\d|2[0-3]):[0-5]\\d|24:00")) {
            throw new DomainException("calendar.time", text);
        }
        int colon = text.indexOf(':');
        return Integer.parseInt(text.substring(0, colon)) * HOUR + Integer.parseInt(text.substring(colon + 1));
    }
}
