package org.guichet.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkingTimeTest {

    private final WorkingTime time = new WorkingTime(ZoneId.of("Europe/Zurich"));

    @Test
    void anHourBeforeMondayMorningIsFridayAfternoon() {
        long monday = time.minuteOf(Instant.parse("2026-11-23T07:00:00Z"));

        assertThat(time.instantOf(monday - 60)).isEqualTo("2026-11-20T16:00:00Z");
    }

    @Test
    void theWeekendAndTheNightEndTheLastWorkingMinute() {
        long friday = time.minuteOf(Instant.parse("2026-11-20T16:59:59Z"));

        assertThat(time.minuteOf(Instant.parse("2026-11-21T10:00:00Z"))).isEqualTo(friday);
        assertThat(time.minuteOf(Instant.parse("2026-11-23T06:59:00Z"))).isEqualTo(friday);
        assertThat(time.instantOf(friday)).isEqualTo("2026-11-20T16:59:00Z");
    }
}
