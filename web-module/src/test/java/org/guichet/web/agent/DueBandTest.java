package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.guichet.ticket.DueState;
import org.guichet.ticket.TicketDue;
import org.guichet.web.look.DueLook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueBandTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Thursday. */
    private static final Instant NOW = Instant.parse("2026-11-19T09:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T09:30:00Z, MISSED",
        "2026-11-19T09:31:00Z, MORNING",
        "2026-11-19T11:00:00Z, MORNING",
        "2026-11-19T11:01:00Z, TODAY",
        "2026-11-19T22:59:59Z, TODAY",
        "2026-11-19T23:00:00Z, TOMORROW",
        "2026-11-20T23:00:00Z, WITHIN_A_WEEK",
        "2026-11-25T22:59:59Z, WITHIN_A_WEEK",
        "2026-11-25T23:00:00Z, LATER"
    })
    void headingsFollowOneAnotherInTime(Instant at, DueBand band) {
        assertThat(DueBand.of(due(DueState.RUNNING, at), NOW, PARIS)).isEqualTo(band);
    }

    @Test
    void whatIsOwedNoMoreComesLast() {
        assertThat(DueBand.of(TicketDue.NOTHING, NOW, PARIS)).isEqualTo(DueBand.NEVER);
        assertThat(DueLook.of(TicketDue.NOTHING, NOW)).isEqualTo(DueLook.NEVER);
    }

    @Test
    void itLooksUrgentWhenAQuarterIsLeftAndMissedWhenNothingIs() {
        Instant at = NOW.plusSeconds(60);
        assertThat(DueLook.of(due(DueState.RUNNING, at), NOW.minusSeconds(60))).isEqualTo(DueLook.LATER);
        assertThat(DueLook.of(due(DueState.RUNNING, at), NOW)).isEqualTo(DueLook.SOON);
        assertThat(DueLook.of(due(DueState.RUNNING, at), at)).isEqualTo(DueLook.MISSED);
        assertThat(DueLook.of(due(DueState.PAUSED, at), at)).isEqualTo(DueLook.PAUSED);
    }

    private static TicketDue due(DueState state, Instant at) {
        return new TicketDue(state, "FIRST_ANSWER", at, NOW);
    }
}
