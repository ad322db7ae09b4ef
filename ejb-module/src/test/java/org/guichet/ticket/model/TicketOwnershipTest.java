package org.guichet.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guichet.ticket.model.Sample.AGENT;
import static org.guichet.ticket.model.Sample.COLLEAGUE;
import static org.guichet.ticket.model.Sample.NOW;
import static org.guichet.ticket.model.Sample.QUEUE;

import java.util.List;
import org.guichet.platform.DomainException;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has a ticket: owner, lock, queue. */
class TicketOwnershipTest {

    private static final long OTHER_QUEUE = 4;

    @Test
    void whoTakesANewTicketOwnsItAndItIsOpen() {
        Ticket ticket = Sample.ticket();
        List<Change> changes = ticket.assign(AGENT, NOW);
        assertThat(ticket.ownerId()).isEqualTo(AGENT);
        assertThat(changes)
                .containsExactly(
                        new Change(TicketEventKind.OWNER_CHANGED, null, "7"),
                        new Change(TicketEventKind.STATE_CHANGED, "NEW", "OPEN"));
    }

    @Test
    void takingLocksOnlyWhereTheDeskSaysSoAndIsOneWish() {
        Ticket free = Sample.ticket();
        free.take(AGENT, false, NOW);
        assertThat(free.lockAgentId()).isNull();
        Ticket locked = Sample.ticket();
        int version = locked.version();
        locked.take(AGENT, true, NOW);
        assertThat(locked.lockAgentId()).isEqualTo(AGENT);
        assertThat(locked.version()).isEqualTo(version + 1);
    }

    @Test
    void aTicketTakenBeforeItsValidationIsOpenOnceValidated() {
        Ticket ticket = Sample.ticket(TicketState.TO_VALIDATE);
        ticket.assign(AGENT, NOW);
        List<Change> changes = ticket.validate(NOW);
        assertThat(ticket.state()).isEqualTo(TicketState.OPEN);
        assertThat(changes)
                .extracting(Change::kind)
                .containsExactly(TicketEventKind.VALIDATED, TicketEventKind.STATE_CHANGED);
    }

    @Test
    void aTicketGivenToNobodyStaysOpen() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        assertThat(ticket.assign(null, NOW)).containsExactly(new Change(TicketEventKind.OWNER_CHANGED, "7", null));
        assertThat(ticket.ownerId()).isNull();
        assertThat(ticket.state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    void givingATicketToItsOwnerChangesNothing() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        int version = ticket.version();
        assertThat(ticket.assign(AGENT, NOW)).isEmpty();
        assertThat(ticket.version()).isEqualTo(version);
    }

    @Test
    void aMovedTicketKeepsAnOwnerWhoMayOwnThereButNoLock() {
        Ticket ticket = lockedByItsOwner();
        assertThat(ticket.move(OTHER_QUEUE, true, NOW))
                .contains(new Change(TicketEventKind.QUEUE_CHANGED, "3", "4"))
                .extracting(Change::kind)
                .containsExactly(TicketEventKind.QUEUE_CHANGED, TicketEventKind.LOCK_CHANGED);
        assertThat(ticket.queueId()).isEqualTo(OTHER_QUEUE);
        assertThat(ticket.ownerId()).isEqualTo(AGENT);
        assertThat(ticket.lockAgentId()).isNull();
    }

    @Test
    void aMovedTicketLosesOwnerAndLockIfTheOwnerMayNotOwnThere() {
        Ticket ticket = lockedByItsOwner();
        assertThat(ticket.move(OTHER_QUEUE, false, NOW))
                .extracting(Change::kind)
                .containsExactly(
                        TicketEventKind.QUEUE_CHANGED, TicketEventKind.LOCK_CHANGED, TicketEventKind.OWNER_CHANGED);
        assertThat(ticket.ownerId()).isNull();
        assertThat(ticket.lockAgentId()).isNull();
        assertThat(ticket.state()).isEqualTo(TicketState.OPEN);
    }

    @Test
    void movingATicketToItsOwnQueueTakesNothingFromItsOwner() {
        Ticket ticket = lockedByItsOwner();
        assertThat(ticket.move(QUEUE, false, NOW)).isEmpty();
        assertThat(ticket.ownerId()).isEqualTo(AGENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESOLVED", "CLOSED", "MERGED", "REJECTED"})
    void whatIsOverIsNeitherMovedNorLocked(TicketState over) {
        Ticket ticket = Sample.ticket(over);
        assertThatThrownBy(() -> ticket.move(OTHER_QUEUE, true, NOW)).hasMessage("ticket.notActive");
        assertThatThrownBy(() -> ticket.lock(AGENT, NOW)).hasMessage("ticket.notActive");
    }

    @Test
    @Tag("OT-74")
    void aLockKeepsEveryoneElseOutAndIsIndependentOfTheOwner() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        assertThat(ticket.lock(COLLEAGUE, NOW)).containsExactly(new Change(TicketEventKind.LOCK_CHANGED, null, "8"));
        assertThat(ticket.ownerId()).isEqualTo(AGENT);
        assertThat(ticket.times().lockedAt()).isEqualTo(NOW);
        assertThatCode(() -> ticket.mustBeFreeFor(COLLEAGUE)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ticket.mustBeFreeFor(AGENT))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("ticket.locked"));
    }

    @Test
    void whoHoldsTheLockKeepsItSinceTheFirstTime() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        ticket.lock(AGENT, Sample.MOVED);
        assertThat(ticket.lock(AGENT, NOW)).isEmpty();
        assertThat(ticket.times().lockedAt()).isEqualTo(Sample.MOVED);
    }

    @Test
    void nobodyTakesALockFromAnother() {
        Ticket ticket = lockedByItsOwner();
        assertThatThrownBy(() -> ticket.lock(COLLEAGUE, NOW)).hasMessage("ticket.locked");
        assertThat(ticket.lockAgentId()).isEqualTo(AGENT);
    }

    @Test
    void unlockingFreesItAndUnlockingTwiceChangesNothing() {
        Ticket ticket = lockedByItsOwner();
        assertThat(ticket.unlock(NOW)).containsExactly(new Change(TicketEventKind.LOCK_CHANGED, "7", null));
        assertThat(ticket.unlock(NOW)).isEmpty();
        assertThatCode(() -> ticket.mustBeFreeFor(COLLEAGUE)).doesNotThrowAnyException();
    }

    @Test
    void whatIsOverIsNoLongerLockedAndTheHistoryTellsIt() {
        Ticket ticket = lockedByItsOwner();
        assertThat(ticket.resolve(NOW))
                .containsExactly(
                        new Change(TicketEventKind.STATE_CHANGED, "OPEN", "RESOLVED"),
                        new Change(TicketEventKind.LOCK_CHANGED, "7", null));
        assertThat(ticket.lockAgentId()).isNull();
    }

    private static Ticket lockedByItsOwner() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        ticket.lock(AGENT, Sample.MOVED);
        return ticket;
    }
}
