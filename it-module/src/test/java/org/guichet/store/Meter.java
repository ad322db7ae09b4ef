package org.guichet.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.guichet.container.Sql;
import org.guichet.directory.ActorService;
import org.jspecify.annotations.Nullable;

/**
 * Tells what reading costs. All of it happens in one transaction, thus over one connection, whose counters are nobody
 * else's: the figures are exact, whatever the rest of the desk does meanwhile.
 */
@ApplicationScoped
public class Meter {

    private static final long NOBODY = 0;
    private static final String COUNTERS = "select variable_name, variable_value from information_schema.session_status"
            + " where variable_name in ('QUESTIONS', 'SORT_ROWS', 'SELECT_SCAN', 'SELECT_FULL_JOIN')"
            + " or variable_name like 'HANDLER\\_READ\\_%'";

    @Inject
    private UserTransaction transaction;

    @Inject
    private Sql sql;

    @Inject
    private ActorService actors;

    /** Reads twice, for what a node remembers is read once, and tells the cost of the second time. */
    public Cost of(Callable<?> reading) {
        try {
            reading.call();
            transaction.begin();
            try {
                // The first statement of our own words makes EclipseLink join the transaction: it reads over its
                // connection from here on.
                actors.of(NOBODY);
                Cost start = now();
                Cost before = now();
                reading.call();
                return now().minus(before).minus(before.minus(start));
            } finally {
                transaction.rollback();
            }
        } catch (RuntimeException asItCame) {
            throw asItCame;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Cost now() {
        Map<String, Long> counters = new HashMap<>();
        for (List<@Nullable String> row : sql.rows(COUNTERS)) {
            counters.put(String.valueOf(row.get(0)), Long.valueOf(String.valueOf(row.get(1))));
        }
        long rows = counters.entrySet().stream()
                .filter(counter -> counter.getKey().startsWith("HANDLER_READ"))
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Cost(
                counters.getOrDefault("QUESTIONS", 0L),
                rows,
                counters.getOrDefault("SORT_ROWS", 0L),
                counters.getOrDefault("SELECT_SCAN", 0L) + counters.getOrDefault("SELECT_FULL_JOIN", 0L));
    }
}
