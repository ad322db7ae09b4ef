package org.guichet.sla.time;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Time from an instant to another, which is no longer in it. */
record Span(Instant from, Instant to) {

    /** Returns what of it lies between two instants; none if nothing does. */
    @Nullable Span within(Instant earliest, Instant latest) {
        Instant start = from.isBefore(earliest) ? earliest : from;
        Instant end = to.isAfter(latest) ? latest : to;
        return start.isBefore(end) ? new Span(start, end) : null;
    }

    Duration length() {
        return Duration.between(from, to);
    }
}
