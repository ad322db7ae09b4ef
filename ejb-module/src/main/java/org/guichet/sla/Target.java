package org.guichet.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.guichet.platform.DomainException;
import org.guichet.sla.time.WorkingTime;

/**
 * How soon something is promised.
 *
 * @param amount in the unit of the measure: minutes, hours or days
 */
public record Target(Measure measure, int amount) {

    private static final double EARLY = 0.75;
    private static final int MOST = 1_000_000;

    /** @throws DomainException {@code target.amount} if the amount is not positive, or beyond all reason */
    public Target {
        if (amount < 1 || amount > MOST) {
            throw new DomainException("target.amount");
        }
    }

    /**
     * Returns when it is due.
     *
     * @param pauses in which it did not run, none of them before the start
     * @return none if the desk is never open again
     */
    public Optional<Instant> due(WorkingTime time, Instant start, List<Pause> pauses) {
        return after(amount, time, start, pauses);
    }

    /** Returns from when on it is due soon: when a quarter of it is left, or its last working day has begun. */
    public Optional<Instant> warning(WorkingTime time, Instant start, List<Pause> pauses) {
        return switch (measure) {
            case WORKING_MINUTES, HOURS_ON_WORKING_DAYS -> after(amount * EARLY, time, start, pauses);
            case WORKING_DAYS -> after(amount - 1.0, time, start, pauses);
        };
    }

    private Optional<Instant> after(double units, WorkingTime time, Instant start, List<Pause> pauses) {
        return switch (measure) {
            case WORKING_MINUTES ->
                time.dueAfterOpenTime(
                        start,
                        pauses.stream()
                                .map(pause -> time.openTime(pause.from(), pause.to()))
                                .reduce(seconds(units, ChronoUnit.MINUTES), Duration::plus));
            case HOURS_ON_WORKING_DAYS ->
                time.dueAfterTimeOnWorkingDays(
                        start,
                        pauses.stream()
                                .map(pause -> time.timeOnWorkingDays(pause.from(), pause.to()))
                                .reduce(seconds(units, ChronoUnit.HOURS), Duration::plus));
            case WORKING_DAYS ->
                time.dueAfterWorkingDays(
                        start,
                        (long) units
                                + pauses.stream()
                                        .mapToLong(pause -> time.workingDaysEnded(pause.from(), pause.to()))
                                        .sum());
        };
    }

    private static Duration seconds(double units, ChronoUnit unit) {
        return Duration.ofSeconds(Math.round(units * unit.getDuration().toSeconds()));
    }

    /** Time in which a promise did not run, because the requester's word was awaited. */
    public record Pause(Instant from, Instant to) {}
}
