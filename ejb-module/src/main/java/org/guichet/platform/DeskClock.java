package org.guichet.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The only clock: UTC, in microseconds, which is what the database keeps. Everyone injects it as {@link Clock}; only the
 * demonstration data, which tell of weeks gone by, move it for their own thread.
 */
@ApplicationScoped
public class DeskClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> MOVED = new ThreadLocal<>();

    /**
     * Runs a piece of work at another instant; afterwards the clock stands as it stood before.
     *
     * @param instant what {@link #instant()} answers to this thread meanwhile
     * @param work what is done then
     */
    public void at(Instant instant, Runnable work) {
        Instant before = MOVED.get();
        MOVED.set(instant.truncatedTo(ChronoUnit.MICROS));
        try {
            work.run();
        } finally {
            restore(before);
        }
    }

    private static void restore(@Nullable Instant before) {
        if (before == null) {
            MOVED.remove();
        } else {
            MOVED.set(before);
        }
    }

    /** Tells whether this thread lives at another instant. */
    public boolean isMoved() {
        return MOVED.get() != null;
    }

    @Override
    public Instant instant() {
        Instant moved = MOVED.get();
        return moved != null ? moved : Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource here = () -> instant();
        return here.withZone(zone);
    }
}
