package org.guichet.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * What was measured of one page.
 *
 * @param agents how many, and whether they read what they got
 * @param took how long each answer took, in nanoseconds, the shortest first
 * @param howLong the whole measurement
 * @param server processor time of the server meanwhile
 * @param database processor time of the database meanwhile
 * @param busy how long the database was busy with its statements, as it counts by itself
 */
record Figures(
        String page,
        String agents,
        List<Long> took,
        Duration howLong,
        Duration server,
        Duration database,
        Duration busy) {

    static final String HEAD =
            "| page | agents | answers/s | p50 ms | p95 ms | p99 ms | server CPU ms | MariaDB CPU ms |"
                    + " MariaDB's own time ms |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|";

    private static final double MILLION = 1_000_000;

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.0f | %.1f | %.1f | %.1f | %.1f | %.2f | %.2f |",
                page,
                agents,
                took.size() * 1.0 * TimeUnit.SECONDS.toNanos(1) / howLong.toNanos(),
                percentile(50),
                percentile(95),
                percentile(99),
                each(server),
                each(database),
                each(busy));
    }

    private double percentile(int percent) {
        return took.get(Math.min(took.size() - 1, took.size() * percent / 100)) / MILLION;
    }

    private double each(Duration all) {
        return all.toNanos() / MILLION / took.size();
    }
}
