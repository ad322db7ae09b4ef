package org.guichet.web.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guichet.web.requests.Samples.MORNING;
import static org.guichet.web.requests.Samples.NADIA;

import java.time.Instant;
import java.util.List;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.TicketState;
import org.guichet.web.requests.Stage.Step;
import org.junit.jupiter.api.Test;

class StageTest {

    private static final Instant TAKEN = MORNING.plusSeconds(1800);

    @Test
    void whatNobodyHasTakenIsReceivedOnly() {
        assertThat(stages(TicketState.TO_VALIDATE, false))
                .filteredOn(Stage::done)
                .isEmpty();
        assertThat(current(TicketState.NEW, false)).containsExactly(Step.RECEIVED);
    }

    @Test
    void aNewRequestWithAnOwnerIsTakenOn() {
        assertThat(current(TicketState.NEW, true)).containsExactly(Step.TAKEN);
    }

    @Test
    void whatIsWorkedOnOrWaitsIsUnderWay() {
        assertThat(current(TicketState.OPEN, true)).containsExactly(Step.UNDER_WAY);
        assertThat(current(TicketState.PENDING_REMINDER, true)).containsExactly(Step.UNDER_WAY);
        assertThat(stages(TicketState.OPEN, true)).filteredOn(Stage::done).hasSize(2);
    }

    @Test
    void allStepsAreDoneOnceItIsOver() {
        assertThat(stages(TicketState.RESOLVED, true)).allMatch(Stage::done).noneMatch(Stage::current);
        assertThat(stages(TicketState.CLOSED, false)).allMatch(Stage::done);
    }

    @Test
    void whatGoesOnElsewhereOrWasDeclinedHasNoSteps() {
        assertThat(stages(TicketState.MERGED, true)).isEmpty();
        assertThat(stages(TicketState.REJECTED, false)).isEmpty();
    }

    @Test
    void eachStepSaysWhenItWasReached() {
        assertThat(stages(TicketState.OPEN, true)).extracting(Stage::at).containsExactly(MORNING, TAKEN, null, null);
    }

    private static List<Step> current(TicketState state, boolean owned) {
        return stages(state, owned).stream()
                .filter(Stage::current)
                .map(Stage::step)
                .toList();
    }

    private static List<Stage> stages(TicketState state, boolean owned) {
        return Stage.of(Samples.view(Samples.row(state, Awaits.DESK, owned ? NADIA : null), owned ? TAKEN : null));
    }
}
