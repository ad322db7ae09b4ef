package org.guichet.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guichet.it.Desks;
import org.guichet.it.Door;
import org.guichet.it.TestDesk;
import org.guichet.local.LocalDesk;
import org.junit.jupiter.api.Test;

/**
 * How the database finds what lists and counts show, on a desk with {@code -Dguichet.tickets=} tickets: the plan of each statement,
 * written to {@code target/plans-TICKETS.md}.
 */
class PlansBenchmark {

    private static final int BASE = 26_000;
    private static final Path LOG = Path.of("target", "statements.log").toAbsolutePath();
    private static final Map<String, String> AGENTS_PAGES = new LinkedHashMap<>();

    static {
        AGENTS_PAGES.put("list of a queue by what is due, with the counts of the rail", "/agent/queues/hotline");
        AGENTS_PAGES.put("the same, the newest first", "/agent/queues/hotline?sort=newest");
        AGENTS_PAGES.put("the same, the oldest first", "/agent/queues/hotline?sort=oldest");
        AGENTS_PAGES.put("the same, the most urgent first", "/agent/queues/hotline?sort=priority");
        AGENTS_PAGES.put("own tickets", "/agent/owned");
        AGENTS_PAGES.put("tickets of one's own queues", "/agent/queue");
        AGENTS_PAGES.put("escalated tickets", "/agent/escalated");
        AGENTS_PAGES.put("locked tickets", "/agent/locked");
        AGENTS_PAGES.put("watched tickets", "/agent/watched");
        AGENTS_PAGES.put("waiting tickets", "/agent/pending");
        AGENTS_PAGES.put("tickets to validate", "/agent/validate");
        AGENTS_PAGES.put("ticket", "/agent/tickets/1006");
    }

    private final Set<String> told = new HashSet<>();
    private final List<String> lines = new ArrayList<>();

    @Test
    void plans() throws IOException {
        Files.deleteIfExists(LOG);
        try (TestDesk desk = new TestDesk(LocalDesk.start(Desks.options("plans", BASE)
                .withDatabaseOption("--slow-query-log=1")
                .withDatabaseOption("--slow-query-log-file=" + LOG)
                .withDatabaseOption("--long-query-time=0")
                .withDatabaseOption("--log-slow-verbosity=query_plan,explain")))) {
            DeskBenchmark.fill(desk);
            String agent = Door.of(desk).session("nferrand");
            AGENTS_PAGES.forEach((name, path) -> tell(desk, name, path, agent));
            String requester = Door.of(desk).session("croussel");
            tell(desk, "own requests in the portal", "/requests", requester);
            tell(desk, "search in the portal", "/search?q=wifi", requester);
        }
        Files.write(Path.of("target", "plans-" + DeskBenchmark.TICKETS + ".md"), lines);
    }

    private void tell(TestDesk desk, String name, String path, String cookie) {
        long from = size();
        int status = Door.of(desk).get(path, cookie).status();
        lines.add("### " + name + (status == 200 ? "" : " (" + status + ")") + "\n");
        for (Plan plan : Plan.of(since(from))) {
            if (told.add(plan.statement())) {
                lines.add("`" + plan.statement() + "` – " + plan.examined() + " rows examined\n");
                lines.add(plan.table());
            }
        }
    }

    private static long size() {
        try {
            return Files.size(LOG);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String since(long from) {
        try {
            byte[] all = Files.readAllBytes(LOG);
            return new String(all, (int) from, all.length - (int) from, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
