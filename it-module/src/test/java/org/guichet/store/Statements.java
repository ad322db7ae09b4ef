package org.guichet.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hears, until it is closed, which statements are sent while requests are answered; what timers ask is not heard. */
final class Statements extends Handler {

    private static final Logger PERSISTENCE = Logger.getLogger("org.eclipse.persistence.session");
    private static final String OF_STATEMENTS = ".sql";
    private static final String REQUESTS = "http-thread-pool";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final @Nullable Level usual = PERSISTENCE.getLevel();

    Statements() {
        setLevel(Level.FINE);
        PERSISTENCE.setLevel(Level.FINE);
        PERSISTENCE.addHandler(this);
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    /** Who logs is who asks. */
    @Override
    public void publish(LogRecord statement) {
        if (statement.getLoggerName().endsWith(OF_STATEMENTS)
                && Thread.currentThread().getName().startsWith(REQUESTS)) {
            heard.add(statement.getMessage());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        PERSISTENCE.removeHandler(this);
        PERSISTENCE.setLevel(usual);
    }
}
