package org.guichet.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedWindowTest {

    private static final Instant NOON = Instant.parse("2026-11-19T11:00:00Z");

    private final FeedWindow window = new FeedWindow(10);

    @Test
    void numbersInOrderLeaveNoGap() {
        window.read(List.of(11L, 12L), NOON);

        assertThat(window.last()).isEqualTo(12);
        assertThat(window.gaps()).isEmpty();
        assertThat(window.mark()).isEqualTo(12);
    }

    @Test
    void aNumberThatIsNotYetCommittedIsLookedForAndHoldsTheMarkBack() {
        window.read(List.of(11L, 14L), NOON);

        assertThat(window.gaps()).containsExactlyInAnyOrder(12L, 13L);
        assertThat(window.mark()).isEqualTo(11);

        window.read(List.of(12L), NOON.plusSeconds(5));

        assertThat(window.gaps()).containsExactly(13L);
        assertThat(window.mark()).isEqualTo(12);
        assertThat(window.last()).isEqualTo(14);
    }

    @Test
    void aNumberThatWasRolledBackIsGivenUpWhenNoTransactionCanBeSoOld() {
        window.read(List.of(13L), NOON);

        window.read(List.of(), NOON.plusSeconds(60));
        assertThat(window.gaps()).containsExactlyInAnyOrder(11L, 12L);

        window.read(List.of(), NOON.plusSeconds(66));
        assertThat(window.gaps()).isEmpty();
        assertThat(window.mark()).isEqualTo(13);
    }

    @Test
    void aGreatLeapDoesNotFillTheMemory() {
        window.read(List.of(9_000_000_000L), NOON);

        assertThat(window.gaps()).hasSizeLessThanOrEqualTo(2_000);
        assertThat(window.last()).isEqualTo(9_000_000_000L);
    }
}
