package org.guichet.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far one node has read the feed. Rows get their number before they are committed, so a number that is missing may still
 * come: it is looked for until it appears, or until no transaction can be so old (DESIGN, change feed).
 */
public final class FeedWindow {

    /** A transaction ends after a minute at the latest. */
    private static final Duration PATIENCE = Duration.ofSeconds(65);

    /** After a great leap of the numbers the oldest missing ones are not looked for. */
    private static final int MOST_GAPS = 2_000;

    private final SortedMap<Long, Instant> gaps = new TreeMap<>();
    private long last;

    /**
     * Starts reading.
     *
     * @param last the number after which to begin
     */
    public FeedWindow(long last) {
        this.last = last;
    }

    /** Takes note of what was read now. */
    public void read(Collection<Long> numbers, Instant now) {
        for (long number : new TreeSet<>(numbers)) {
            for (long missing = Math.max(last + 1, number - MOST_GAPS); missing < number; missing++) {
                gaps.put(missing, now);
            }
            gaps.remove(number);
            last = Math.max(last, number);
        }
        gaps.values().removeIf(since -> since.plus(PATIENCE).isBefore(now));
        while (gaps.size() > MOST_GAPS) {
            gaps.remove(gaps.firstKey());
        }
    }

    /** Returns the highest number that was read. */
    public long last() {
        return last;
    }

    /** Returns the numbers below it that may still come. */
    public Set<Long> gaps() {
        return Set.copyOf(gaps.keySet());
    }

    /** Returns the number up to which nothing is missing. */
    public long mark() {
        return gaps.isEmpty() ? last : gaps.firstKey() - 1;
    }
}
