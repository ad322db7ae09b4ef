package org.guichet.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guichet.ticket.model.Sample.MOVED;
import static org.guichet.ticket.model.Sample.NOW;
import static org.guichet.ticket.model.Sample.OPENED;
import static org.guichet.ticket.model.Sample.TOMORROW;

import java.util.stream.Stream;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ticket remembers of its life: waiting, the end, the way back, and going on in another one. */
class TicketLifeTest {

    @Test
    void aTicketBeginsForItsRequesterAtItsFirstInstant() {
        Ticket ticket = Sample.ticket();
        assertThat(ticket.beneficiaryId()).isEqualTo(ticket.requesterId());
        assertThat(ticket.version()).isEqualTo(1);
        assertThat(ticket.times().createdAt()).isEqualTo(OPENED);
        assertThat(ticket.times().lastArticleAt()).isEqualTo(OPENED);
        assertThat(ticket.ownerId()).isNull();
    }

    @Test
    void aPendingTicketKnowsUntilWhenAndForWhom() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        ticket.pend(TOMORROW, false, Awaits.REQUESTER, NOW);
        assertThat(ticket.times().pendingUntil()).isEqualTo(TOMORROW);
        assertThat(ticket.properties().awaits()).isEqualTo(Awaits.REQUESTER);
    }

    @Test
    void aPendingTicketMayWaitLonger() {
        Ticket ticket = Sample.ticket(TicketState.PENDING_REMINDER);
        ticket.pend(TOMORROW.plusSeconds(60), false, Awaits.DESK, NOW);
        assertThat(ticket.times().pendingUntil()).isEqualTo(TOMORROW.plusSeconds(60));
    }

    @Test
    void nothingWaitsForAnInstantThatIsNotToCome() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        assertThatThrownBy(() -> ticket.pend(NOW, false, Awaits.DESK, NOW)).hasMessage("ticket.pendingInThePast");
        assertThat(ticket.state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    void whatLeavesItsWaitingForgetsUntilWhen() {
        Ticket ticket = Sample.ticket(TicketState.PENDING_AUTO_CLOSE);
        ticket.resolve(NOW);
        assertThat(ticket.times().pendingUntil()).isNull();
        assertThat(ticket.properties().awaits()).isEqualTo(Awaits.DESK);
    }

    @Test
    void aResolvedTicketThatIsClosedKeepsTheInstantOfItsResolution() {
        Ticket ticket = Sample.ticket(TicketState.RESOLVED);
        ticket.close(NOW);
        assertThat(ticket.times().resolvedAt()).isEqualTo(MOVED);
        assertThat(ticket.times().closedAt()).isEqualTo(NOW);
    }

    @Test
    void whatIsClosedWithoutHavingBeenResolvedWasResolvedThen() {
        Ticket ticket = Sample.ticket(TicketState.PENDING_AUTO_CLOSE);
        ticket.close(NOW);
        assertThat(ticket.times().resolvedAt()).isEqualTo(NOW);
    }

    @Test
    @Tag("PM-17")
    void aClosedTicketWasTakenUpAndResolvedAndItsProcessingIsOver() {
        assertThat(Stream.of(TicketState.values()).filter(state -> state.mayBecome(TicketState.CLOSED)))
                .containsExactlyInAnyOrder(
                        TicketState.RESOLVED, TicketState.PENDING_REMINDER, TicketState.PENDING_AUTO_CLOSE)
                .allSatisfy(state -> {
                    Ticket ticket = Sample.ticket(state);
                    ticket.close(NOW);
                    assertThat(ticket.times().resolvedAt()).isBeforeOrEqualTo(NOW);
                    assertThat(ticket.times().closedAt()).isEqualTo(NOW);
                    assertThat(ticket.state().isActive()).isFalse();
                    assertThat(ticket.times().pendingUntil()).isNull();
                });
        Ticket over = Sample.ticket(TicketState.CLOSED);
        assertThat(Stream.of(TicketState.values()).filter(over.state()::mayBecome))
                .containsExactly(TicketState.OPEN);
        assertThatThrownBy(() -> over.assign(Sample.AGENT, NOW)).hasMessage("ticket.notActive");
        assertThatThrownBy(() -> over.lock(Sample.AGENT, NOW)).hasMessage("ticket.notActive");
        assertThatThrownBy(() -> over.move(9, false, NOW)).hasMessage("ticket.notActive");
    }

    @Test
    void aReopenedTicketIsNeitherResolvedNorClosedAndKeepsItsOwner() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        ticket.resolve(MOVED);
        ticket.close(MOVED);
        assertThat(ticket.reopen(NOW)).containsExactly(new Change(TicketEventKind.STATE_CHANGED, "CLOSED", "OPEN"));
        assertThat(ticket.times().resolvedAt()).isNull();
        assertThat(ticket.times().closedAt()).isNull();
        assertThat(ticket.ownerId()).isEqualTo(Sample.AGENT);
    }

    @Test
    void aMergedTicketSaysInWhichOneItGoesOn() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        Ticket survivor = Sample.other();
        ticket.lock(Sample.AGENT, MOVED);
        assertThat(ticket.mergeInto(survivor, NOW))
                .contains(
                        new Change(TicketEventKind.MERGED, String.valueOf(ticket.id()), String.valueOf(survivor.id())))
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(
                        TicketEventKind.MERGED, TicketEventKind.STATE_CHANGED, TicketEventKind.LOCK_CHANGED);
        assertThat(ticket.mergedIntoId()).isEqualTo(survivor.id());
        assertThat(survivor.state()).isEqualTo(TicketState.NEW);
        assertThat(survivor.join(ticket))
                .containsExactly(new Change(TicketEventKind.JOINED, null, String.valueOf(ticket.id())));
        assertThat(survivor.version()).isEqualTo(1);
    }

    @Test
    void aTicketIsNotMergedIntoItself() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        assertThatThrownBy(() -> ticket.mergeInto(ticket, NOW)).hasMessage("ticket.mergedIntoItself");
    }

    @ParameterizedTest
    @EnumSource(names = {"MERGED", "REJECTED"})
    void nothingGoesOnInATicketThatItselfDoesNot(TicketState dead) {
        Ticket survivor = Sample.ticket(dead);
        survivor.id = Sample.NUMBER + 2;
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        assertThatThrownBy(() -> ticket.mergeInto(survivor, NOW)).hasMessage("ticket.mergedIntoNothing");
        assertThat(ticket.state()).isEqualTo(TicketState.OPEN);
    }
}
