package org.guichet.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.guichet.directory.model.Throttle.Failures;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Throttle throttle =
            new Throttle(3, Duration.ofSeconds(2), Duration.ofSeconds(60), Duration.ofHours(1));

    @Test
    void theFirstFailuresCostNothing() {
        assertThat(throttle.waitFrom(failures(3), NOON)).isZero();
    }

    @Test
    void eachFurtherFailureDoublesTheWait() {
        assertThat(throttle.waitFrom(failures(4), NOON)).isEqualTo(Duration.ofSeconds(2));
        assertThat(throttle.waitFrom(failures(5), NOON)).isEqualTo(Duration.ofSeconds(4));
        assertThat(throttle.waitFrom(failures(6), NOON)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void theWaitHasACeiling() {
        assertThat(throttle.waitFrom(failures(20), NOON)).isEqualTo(Duration.ofSeconds(60));
        assertThat(throttle.waitFrom(failures(500), NOON)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theWaitEnds() {
        assertThat(throttle.waitFrom(failures(4), NOON.plusSeconds(2))).isZero();
    }

    @Test
    void aClockSetBackLocksNobodyOut() {
        assertThat(throttle.waitFrom(failures(20), NOON.minus(Duration.ofDays(30))))
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void afterAQuietTimeCountingBeginsAnew() {
        Failures later =
                throttle.oneMore(failures(20), NOON.plus(Duration.ofHours(1)).plusSeconds(1));

        assertThat(later.count()).isEqualTo(1);
        assertThat(throttle.waitFrom(later, later.lastAt())).isZero();
    }

    private Failures failures(int count) {
        Failures failures = Failures.none(NOON);
        for (int i = 0; i < count; i++) {
            failures = throttle.oneMore(failures, NOON);
        }
        return failures;
    }
}
