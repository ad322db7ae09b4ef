package org.guichet.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriorityTest {

    @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
                    impact   | LOW    | NORMAL   | HIGH
                    PERSON   | LOW    | NORMAL   | HIGH
                    GROUP    | NORMAL | HIGH     | HIGH
                    UNIT     | HIGH   | HIGH     | CRITICAL
                    EVERYONE | HIGH   | CRITICAL | CRITICAL
                    """)
    @Tag("AP-30")
    void impactOnPeopleAndOnTheInstitutionAndUrgencyGiveThePriority(
            Impact impact, Priority low, Priority normal, Priority high) {
        assertThat(Priority.of(impact, Urgency.LOW)).isEqualTo(low);
        assertThat(Priority.of(impact, Urgency.NORMAL)).isEqualTo(normal);
        assertThat(Priority.of(impact, Urgency.HIGH)).isEqualTo(high);
    }

    @Test
    void theScaleGoesFromCriticalToMinorAndIsStoredInThatOrder() {
        assertThat(Priority.values())
                .containsExactly(Priority.CRITICAL, Priority.HIGH, Priority.NORMAL, Priority.LOW)
                .isSortedAccordingTo((a, b) -> a.level() - b.level());
        assertThat(Arrays.stream(Priority.values()).map(p -> Priority.ofLevel(p.level())))
                .containsExactly(Priority.values());
    }

    @Test
    void anUnknownLevelIsAFaultAndNotAPriority() {
        assertThatThrownBy(() -> Priority.ofLevel(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Priority.ofLevel(5)).isInstanceOf(IllegalArgumentException.class);
    }
}
