package org.guichet.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.guichet.platform.FieldException;
import org.junit.jupiter.api.Test;

class SimulationTest {

    private static final Instant START = Instant.parse("2026-11-20T15:10:00Z");
    private static final CalendarDefinition CALENDAR =
            new CalendarDefinition(ZoneOffset.UTC, Map.of(), List.of(), List.of());

    @Test
    void itAsksOneCalendarAndNotTwoOrNone() {
        refused("calendar", () -> new Simulation(null, null, START, null, List.of()));
        refused("calendar", () -> new Simulation(7L, CALENDAR, START, null, List.of()));
    }

    @Test
    void itEndsAfterItBeginsAndInTimesThatSomebodyMayMean() {
        refused("end", () -> new Simulation(7L, null, START, START.minusSeconds(1), List.of()));
        refused("end", () -> new Simulation(7L, null, START, Instant.MAX, List.of()));
        refused("start", () -> new Simulation(7L, null, Instant.MIN, null, List.of()));
    }

    @Test
    void itHasAtMostTenTargets() {
        List<Target> many = Collections.nCopies(11, new Target(Measure.WORKING_DAYS, 5));
        refused("targets", () -> new Simulation(7L, null, START, null, many));
    }

    private static void refused(String field, Runnable question) {
        assertThatThrownBy(question::run)
                .isInstanceOfSatisfying(
                        FieldException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }
}
