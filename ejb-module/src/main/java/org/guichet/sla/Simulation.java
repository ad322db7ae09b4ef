package org.guichet.sla;

import java.time.Instant;
import java.util.List;
import org.guichet.platform.FieldException;
import org.jspecify.annotations.Nullable;

/**
 * A question to a calendar: when is it due what begins now, and how much of a time counts.
 *
 * @param calendarId a calendar that exists; none to ask one that is given here
 * @param calendar one that is not saved, or not yet; none to ask one that exists
 * @param start when it begins
 * @param end until when the time between is counted; none to count nothing
 * @param targets what is promised, at most ten
 */
public record Simulation(
        @Nullable Long calendarId,
        @Nullable CalendarDefinition calendar,
        Instant start,
        @Nullable Instant end,
        List<Target> targets) {

    private static final int MOST_TARGETS = 10;
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /**
     * @throws FieldException {@code calendar} unless one of both is given; {@code start} or {@code end} if it lies before 1970, after
     *     2200, or the end before the start; {@code targets} if there are too many
     */
    public Simulation {
        if ((calendarId == null) == (calendar == null)) {
            throw new FieldException("calendar", "simulation.calendar");
        }
        mustBeNear("start", start);
        if (end != null) {
            mustBeNear("end", end);
            if (end.isBefore(start)) {
                throw new FieldException("end", "simulation.end");
            }
        }
        if (targets.size() > MOST_TARGETS) {
            throw new FieldException("targets", "simulation.targets", String.valueOf(MOST_TARGETS));
        }
        targets = List.copyOf(targets);
    }

    private static void mustBeNear(String field, Instant instant) {
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new FieldException(field, "simulation.far");
        }
    }
}
