package org.guichet.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often programs may ask, counted a minute at a time by this node for itself: it protects this node. */
@ApplicationScoped
public class RateLimits {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MANY = 10_000;

    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "guichet.api.requests-per-minute", defaultValue = "600")
    private int limit;

    private record Window(Instant begin, int asked) {

        boolean isOver(Instant now) {
            return !begin.plus(WINDOW).isAfter(now) || begin.isAfter(now);
        }
    }

    /**
     * Where somebody stands.
     *
     * @param remaining requests until the end of the minute; below 0 for one too many
     * @param reset seconds until then
     */
    public record Standing(int limit, int remaining, long reset) {

        public boolean isTooMuch() {
            return remaining < 0;
        }
    }

    /** Counts a request. */
    public Standing count(String caller) {
        Instant now = clock.instant();
        if (windows.size() > MANY) {
            windows.values().removeIf(window -> window.isOver(now));
        }
        Window window = windows.merge(
                caller,
                new Window(now, 1),
                (old, fresh) -> old.isOver(now) ? fresh : new Window(old.begin(), old.asked() + 1));
        long left = Duration.between(now, window.begin().plus(WINDOW)).toSeconds();
        return new Standing(limit, limit - window.asked(), Math.max(left, 1));
    }
}
