package org.guichet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskClockTest {

    private static final Instant LAST_MONDAY = Instant.parse("2026-03-02T08:15:00Z");
    private static final Instant LAST_FRIDAY = Instant.parse("2026-02-27T16:30:00Z");

    private final DeskClock clock = new DeskClock();

    @Test
    void itTellsMicrosecondsOfUtcWhichIsWhatTheDatabaseKeeps() {
        Instant now = clock.instant();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void aMovedClockTellsTheOtherInstantToItsOwnThreadOnly() throws InterruptedException {
        List<Instant> elsewhere = new ArrayList<>();
        clock.at(LAST_MONDAY, () -> assertThat(clock.instant()).isEqualTo(LAST_MONDAY));
        Thread other = new Thread(() -> elsewhere.add(clock.instant()));
        clock.at(LAST_MONDAY, other::start);
        other.join();
        assertThat(elsewhere)
                .hasSize(1)
                .allSatisfy(instant -> assertThat(instant).isAfter(LAST_MONDAY.plusSeconds(1)));
    }

    @Test
    void aClockMovedWithinMovedWorkComesBackToWhereItStood() {
        clock.at(LAST_MONDAY, () -> {
            clock.at(LAST_FRIDAY, () -> assertThat(clock.instant()).isEqualTo(LAST_FRIDAY));
            assertThat(clock.instant()).isEqualTo(LAST_MONDAY);
        });
        assertThat(clock.instant()).isAfter(LAST_MONDAY.plusSeconds(1));
    }

    @Test
    void workThatFailsLeavesTheClockRight() {
        assertThatThrownBy(() -> clock.at(LAST_MONDAY, () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(clock.instant()).isAfter(LAST_MONDAY.plusSeconds(1));
    }

    @Test
    void aMovedClockIsMovedInEveryZone() {
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        clock.at(LAST_MONDAY, () -> assertThat(clock.withZone(zurich).instant()).isEqualTo(LAST_MONDAY));
        assertThat(clock.withZone(zurich).getZone()).isEqualTo(zurich);
    }
}
