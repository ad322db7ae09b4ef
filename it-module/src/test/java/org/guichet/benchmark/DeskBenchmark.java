package org.guichet.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guichet.benchmark.Load.Credentials;
import org.guichet.it.Desks;
import org.guichet.it.Door;
import org.guichet.it.TestDesk;
import org.guichet.it.Tokens;
import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.Test;

/**
 * Fills a desk of its own with {@code -Dguichet.tickets=} tickets, of which one in fifty is open, and lets agents read: the list of
 * a queue by what is due, tickets at random, and the list of the API. What it finds is printed, and written to
 * {@code target/benchmark-TICKETS.md}.
 */
class DeskBenchmark {

    private static final int BASE = 26_000;
    static final long TICKETS = Long.getLong("guichet.tickets", 10_000);
    private static final int OPEN_ONE_IN = 50;
    private static final int SEEN = 5_000;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("guichet.warm-up", 60));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("guichet.seconds", 30));
    private static final int MANY = 8;

    /** Faster than anybody reads. */
    private static final Duration READS = Duration.ofMillis(250);

    private static final String QUEUE = "hotline";
    private static final List<String> AGENTS =
            List.of("nferrand", "lmartin", "kbenali", "icarpentier", "nferrand", "lmartin", "kbenali", "icarpentier");

    /**
     * What agents read.
     *
     * @param who signs so many of them in
     * @param path gives what is asked next
     */
    private record Reading(String page, BiFunction<TestDesk, Integer, List<Credentials>> who, Supplier<String> path) {

        Load load(TestDesk desk, int agents, Duration pause) {
            return new Load(who.apply(desk, agents), () -> desk.url(path.get()), pause);
        }
    }

    private final List<String> lines = new ArrayList<>();
    private final Random random = new Random(1);

    @Test
    void readers() throws IOException {
        try (TestDesk desk = new TestDesk(LocalDesk.start(Desks.options("benchmark", BASE)
                .withDatabaseOption("--userstat=1")
                .withSetting("guichet.api.requests-per-minute", "1000000")
                .withJvm("-XX:TieredStopAtLevel=4")))) {
            fill(desk);
            lines.add("%d tickets, of which %d open, %d articles"
                    .formatted(
                            desk.rows().number("select count(*) from ticket"),
                            desk.rows().number("select count(*) from ticket where is_active"),
                            desk.rows().number("select count(*) from article")));
            lines.add("");
            lines.add(Figures.HEAD);
            List<String> tickets = readable(desk);
            List<Reading> readings = List.of(
                    new Reading("list of a queue, 50 rows", DeskBenchmark::cookies, () -> "/agent/queues/" + QUEUE),
                    new Reading("ticket page", DeskBenchmark::cookies, () -> "/agent/tickets/" + any(tickets)),
                    new Reading(
                            "list of the API, 50 rows",
                            DeskBenchmark::tokens,
                            () -> "/api/v1/tickets?limit=50&queue=" + QUEUE));
            readings.forEach(reading -> reading.load(desk, MANY, Duration.ZERO).run(WARM_UP));
            readings.forEach(reading -> measure(desk, reading, 1, Duration.ZERO));
            readings.forEach(reading -> measure(desk, reading, MANY, Duration.ZERO));
            readings.forEach(reading -> measure(desk, reading, MANY, READS));
        }
        Files.write(Path.of("target", "benchmark-" + TICKETS + ".md"), lines);
    }

    static void fill(TestDesk desk) {
        desk.awaitDemonstration();
        Copies copies = new Copies(desk.rows());
        copies.fill("o.is_active", TICKETS / OPEN_ONE_IN);
        copies.fill("not o.is_active", TICKETS - TICKETS / OPEN_ONE_IN);
    }

    private void measure(TestDesk desk, Reading reading, int agents, Duration pause) {
        Load load = reading.load(desk, agents, pause);
        Duration server = cpu(desk.local().server().process().pid());
        Duration database = cpu(desk.local().database().process().pid());
        long busy = busyMicros(desk);
        long start = System.nanoTime();
        List<Long> took = load.run(MEASURED);
        Figures figures = new Figures(
                reading.page(),
                pause.isZero() ? agents + "" : agents + ", reading",
                took,
                Duration.ofNanos(System.nanoTime() - start),
                cpu(desk.local().server().process().pid()).minus(server),
                cpu(desk.local().database().process().pid()).minus(database),
                Duration.ofNanos((busyMicros(desk) - busy) * 1000));
        lines.add(figures.line());
        System.out.println(figures.line());
    }

    private static Duration cpu(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElseThrow();
    }

    private static long busyMicros(TestDesk desk) {
        return desk.rows()
                .number("select round(variable_value * 1000000) from information_schema.global_status"
                        + " where variable_name = 'BUSY_TIME'");
    }

    private static List<String> readable(TestDesk desk) {
        return desk
                .rows()
                .select(
                        "select t.id from ticket t join queue q on q.id = t.queue_id where q.code = ? order by rand(1) limit "
                                + SEEN,
                        QUEUE)
                .stream()
                .map(row -> row.get("id"))
                .toList();
    }

    private String any(List<String> tickets) {
        synchronized (random) {
            return tickets.get(random.nextInt(tickets.size()));
        }
    }

    private static List<Credentials> cookies(TestDesk desk, int agents) {
        return logins(agents)
                .map(login -> new Credentials("Cookie", Door.of(desk).session(login)))
                .toList();
    }

    private static List<Credentials> tokens(TestDesk desk, int agents) {
        return logins(agents)
                .map(login -> new Credentials("Authorization", "Bearer " + Tokens.of(desk, login, "READ")))
                .toList();
    }

    private static Stream<String> logins(int agents) {
        return IntStream.range(0, agents).mapToObj(AGENTS::get);
    }
}
