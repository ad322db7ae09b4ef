package org.guichet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SweepGuardTest {

    private static final Logger LOG = Logger.getLogger(SweepGuard.class.getName());

    private int calls;

    @BeforeEach
    void silence() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void speak() {
        LOG.setLevel(null);
    }

    @Test
    void aSweepThatWorksIsCalledAtEachTick() {
        SweepGuard guard = new SweepGuard(SweepGuardTest.class, Duration.ofSeconds(1));
        ticks(guard, 10, false);

        assertThat(calls).isEqualTo(10);
    }

    @Test
    void aSweepThatFailsIsCalledLessOftenAndNeverGivenUp() {
        SweepGuard guard = new SweepGuard(SweepGuardTest.class, Duration.ofSeconds(1));
        ticks(guard, 3600, true);

        assertThat(calls).isBetween(3600 / 31, 3600 / 31 + 10);
    }

    @Test
    void onceItWorksAgainItIsCalledAtEachTick() {
        SweepGuard guard = new SweepGuard(SweepGuardTest.class, Duration.ofSeconds(1));
        ticks(guard, 3600, true);
        ticks(guard, 31, false);
        calls = 0;
        ticks(guard, 10, false);

        assertThat(calls).isEqualTo(10);
    }

    @Test
    void aSlowSweepThatFailsIsTriedAtItsNextTick() {
        SweepGuard guard = new SweepGuard(SweepGuardTest.class, Duration.ofHours(1));
        ticks(guard, 5, true);

        assertThat(calls).isEqualTo(5);
    }

    private void ticks(SweepGuard guard, int count, boolean failing) {
        for (int tick = 0; tick < count; tick++) {
            guard.run(() -> {
                calls++;
                if (failing) {
                    throw new IllegalStateException("The database is away");
                }
            });
        }
    }
}
