package org.guichet.platform;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps a timer alive. The server strikes a timer off for good that has thrown twice: a database that restarts would end
 * the mail of a node until its next start. So a sweep that fails says so in the log and is tried again; while it goes on
 * failing, for at most half a minute less and less often, so that an outage does not fill the log.
 */
public final class SweepGuard {

    private static final Logger LOG = Logger.getLogger(SweepGuard.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final int MAX_DOUBLINGS = 10;

    private final String sweep;
    private final long mostSkipped;
    private int failures;
    private long skips;

    /**
     * Guards one timer.
     *
     * @param sweep is named in the log
     * @param tick how often the timer comes
     */
    public SweepGuard(Class<?> sweep, Duration tick) {
        this.sweep = sweep.getSimpleName();
        mostSkipped = LONGEST_PAUSE.dividedBy(tick);
    }

    /** Does the work of one tick, unless it failed lately; never throws. */
    public synchronized void run(Work work) {
        if (skips > 0) {
            skips--;
            return;
        }
        try {
            work.run();
            failures = 0;
        } catch (Exception e) {
            skips = Math.min(1L << Math.min(failures, MAX_DOUBLINGS), mostSkipped);
            failures++;
            LOG.log(Level.WARNING, "{0} failed and is tried again: {1}", new Object[] {sweep, e});
        }
    }

    /** What is done at each tick. */
    @FunctionalInterface
    public interface Work {

        void run() throws Exception;
    }
}
