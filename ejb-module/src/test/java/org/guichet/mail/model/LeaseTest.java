package org.guichet.mail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LeaseTest {

    private static final Instant NOW = Instant.parse("2026-11-17T10:00:00Z");
    private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

    private final Lease lease = new Lease();

    @Test
    void whatNobodyHoldsIsFree() {
        assertThat(lease.isFree(NOW)).isTrue();
    }

    @Test
    void whatANodeTookIsFreeAgainAfterAMinuteOfSilence() {
        lease.take("one", NOW);

        assertThat(lease.isFree(NOW.plusSeconds(60))).isFalse();
        assertThat(lease.isFree(NOW.plusSeconds(61))).isTrue();
    }

    @Test
    void itLastsAsLongAsItsHolderRenewsIt() {
        int fence = lease.take("one", NOW);
        Instant later = NOW;
        for (int beat = 0; beat < 20; beat++) {
            later = later.plus(HALF_A_MINUTE);
            assertThat(lease.renew(fence, later)).isTrue();
        }

        assertThat(lease.isFree(later.plus(HALF_A_MINUTE))).isFalse();
    }

    @Test
    void whoSleptThroughItNeitherRenewsNorCommits() {
        int slept = lease.take("one", NOW);
        lease.take("two", NOW.plusSeconds(61));

        assertThat(lease.renew(slept, NOW.plusSeconds(62))).isFalse();
        assertThat(lease.isHeldWith(slept)).isFalse();
        assertThat(lease.isFree(NOW.plusSeconds(122))).isTrue();
    }
}
