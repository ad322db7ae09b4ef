package org.guichet.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks what may hang, and waits for two seconds: a database that is frozen keeps its connections and says nothing. Who asks
 * meanwhile waits for the same answer, so that one check has one thread at most.
 */
@Dependent
class Patience<T> {

    private static final long SECONDS = 2;

    @Resource
    private ManagedExecutorService executor;

    private @Nullable Future<T> asked;

    /** Returns the answer, or none if it does not come in time. */
    Optional<T> answer(Supplier<T> question) {
        try {
            return Optional.of(asked(question).get(SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private synchronized Future<T> asked(Supplier<T> question) {
        Future<T> last = asked;
        if (last != null && !last.isDone()) {
            return last;
        }
        Future<T> next = executor.submit(question::get);
        asked = next;
        return next;
    }
}
