package org.guichet.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guichet.web.requests.Samples.NADIA;

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
    void whatIsOverAsksForNothing() {
        assertThat(line(TicketState.RESOLVED, Awaits.REQUESTER, true))
                .extracting(RequestLine::next, RequestLine::mine)
                .containsExactly(NextStep.STILL_BROKEN, false);
        assertThat(line(TicketState.CLOSED, Awaits.REQUESTER, true).next()).isEqualTo(NextStep.DONE);
        assertThat(line(TicketState.MERGED, Awaits.DESK, true).next()).isEqualTo(NextStep.JOINED);
    }

    private static RequestLine line(TicketState state, Awaits awaits, boolean owned) {
        return RequestLine.of(Samples.row(state, awaits, owned ? NADIA : null), "Réseau");
    }
}
