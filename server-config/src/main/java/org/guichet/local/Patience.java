package org.guichet.local;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another process does and cannot tell us. */
public final class Patience {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private Patience() {}

    /**
     * Comes back when it is done; refuses with the sentence when it no longer can be (its process has ended) or has
     * taken longer than the limit.
     */
    public static void await(
            Duration limit, BooleanSupplier done, BooleanSupplier possible, Supplier<String> sentence) {
        long end = System.nanoTime() + limit.toNanos();
        while (!done.getAsBoolean()) {
            if (!possible.getAsBoolean() || System.nanoTime() > end) {
                throw new Refusal(sentence.get());
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
