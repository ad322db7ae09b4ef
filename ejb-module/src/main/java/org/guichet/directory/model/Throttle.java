package org.guichet.directory.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How guessing is slowed. The first failures cost nothing, from then on each one doubles the wait up to a ceiling; after a
 * quiet time all is forgotten.
 *
 * @param free how many failures cost nothing
 * @param first the wait after the next one
 * @param longest the ceiling
 * @param forget how long without a failure until counting begins anew
 */
public record Throttle(int free, Duration first, Duration longest, Duration forget) {

    /** For one account from one address: whoever guesses elsewhere does not slow its owner down here. */
    public static final Throttle OF_ACCOUNT =
            new Throttle(5, Duration.ofSeconds(2), Duration.ofMinutes(15), Duration.ofDays(1));

    /** For all accounts from one address, behind which a whole building may sit: late, and short. */
    public static final Throttle OF_ADDRESS =
            new Throttle(100, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(15));

    private static final int MOST_DOUBLINGS = 30;

    /** What is remembered of failures. */
    public record Failures(int count, Instant lastAt, Instant blockedUntil) {
        public static Failures none(Instant now) {
            return new Failures(0, now, now);
        }
    }

    /** Returns how long attempts are refused from now on; never longer than the ceiling, even if the clock was set back. */
    public Duration waitFrom(Failures failures, Instant now) {
        Duration wait = Duration.between(now, failures.blockedUntil());
        if (wait.isNegative()) {
            return Duration.ZERO;
        }
        return wait.compareTo(longest) > 0 ? longest : wait;
    }

    /** Returns what is remembered after one more failure. */
    public Failures oneMore(Failures before, Instant now) {
        boolean forgotten = before.lastAt().plus(forget).isBefore(now);
        int count = forgotten ? 1 : before.count() + 1;
        if (count <= free) {
            return new Failures(count, now, now);
        }
        Duration wait = first.multipliedBy(1L << Math.min(count - free - 1, MOST_DOUBLINGS));
        return new Failures(count, now, now.plus(wait.compareTo(longest) > 0 ? longest : wait));
    }
}
