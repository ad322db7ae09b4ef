package org.guichet.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guichet.web.requests.Samples.NADIA;

import java.time.Instant;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.TicketState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NextStepTest {

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"OPEN", "PENDING_REMINDER", "PENDING_AUTO_CLOSE"})
    void whoeverIsAskedSeesWhoAsks(TicketState state) {
        assertThat(line(state, Awaits.REQUESTER, true))
                .extracting(RequestLine::next, RequestLine::who, RequestLine::mine)
                .containsExactly(NextStep.OWNER_ASKS, "Nadia Ferrand", true);
        assertThat(line(state, Awaits.REQUESTER, false))
                .extracting(RequestLine::next, RequestLine::who, RequestLine::mine)
                .containsExactly(NextStep.TEAM_ASKS, "Réseau", true);
    }

    @ParameterizedTest
    @EnumSource(
            value = TicketState.class,
            names = {"TO_VALIDATE", "NEW"})
    void whatNobodyHasTakenWaitsForItsTeam(TicketState state) {
        assertThat(line(state, Awaits.DESK, false).next()).isEqualTo(NextStep.TEAM_READS);
        assertThat(line(state, Awaits.DESK, true).who()).isEqualTo("Nadia Ferrand");
    }

    @Test
    void whatIsOverCanBeOpenedAgainForSomeDays() {
        assertThat(line(TicketState.RESOLVED, Awaits.REQUESTER, true))
                .extracting(RequestLine::next, RequestLine::who, RequestLine::mine)
                .containsExactly(NextStep.STILL_BROKEN, "jeudi", false);
        assertThat(next(TicketState.CLOSED, Samples.LAST_DAY)).isEqualTo(NextStep.STILL_BROKEN);
        assertThat(next(TicketState.CLOSED, Samples.LAST_DAY.plusSeconds(1))).isEqualTo(NextStep.DONE);
    }

    @Test
    void whatGoesOnElsewhereAsksForNothing() {
        assertThat(line(TicketState.MERGED, Awaits.DESK, true).next()).isEqualTo(NextStep.JOINED);
    }

    private static NextStep next(TicketState state, Instant now) {
        return NextStep.of(Samples.row(state, Awaits.DESK, NADIA), now);
    }

    private static RequestLine line(TicketState state, Awaits awaits, boolean owned) {
        return RequestLine.of(
                Samples.row(state, awaits, owned ? NADIA : null), "Réseau", Samples.MORNING, day -> "jeudi");
    }
}
