package org.guichet.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guichet.directory.PersonRef;
import org.guichet.directory.Right;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TicketMoveTest {

    private static final long ME = 7;
    private static final PersonRef MYSELF = new PersonRef(ME, "Nadia Ferrand");
    private static final PersonRef OTHER = new PersonRef(8, "Léa Martin");
    private static final Instant AT = Instant.parse("2026-11-19T10:00:00Z");

    @Test
    void aRequestToValidateIsValidatedOrRejectedButNotResolved() {
        assertThat(open(TicketState.TO_VALIDATE, null, null))
                .contains(TicketMove.VALIDATE, TicketMove.REJECT, TicketMove.TAKE)
                .doesNotContain(TicketMove.RESOLVE, TicketMove.CLOSE, TicketMove.PEND, TicketMove.REOPEN);
    }

    @Test
    void whatIsMineIsNotTakenAgain() {
        assertThat(open(TicketState.OPEN, MYSELF, null))
                .contains(TicketMove.RELEASE, TicketMove.RESOLVE, TicketMove.PEND, TicketMove.LOCK)
                .doesNotContain(TicketMove.TAKE, TicketMove.VALIDATE, TicketMove.UNLOCK);
    }

    @Test
    void aTicketLockedByAnotherIsOnlyNotedOnConfirmedOrUnlocked() {
        assertThat(open(TicketState.OPEN, OTHER, OTHER))
                .containsExactlyInAnyOrder(TicketMove.NOTE, TicketMove.UNLOCK, TicketMove.CONFIRM);
    }

    @Test
    void aLockOfMyOwnBindsMeToNothing() {
        assertThat(open(TicketState.OPEN, MYSELF, MYSELF))
                .contains(TicketMove.RESOLVE, TicketMove.MOVE, TicketMove.UNLOCK, TicketMove.REPLY);
    }

    @Test
    void whatIsOverIsReopenedOrClosedAndNobodysWork() {
        assertThat(open(TicketState.RESOLVED, MYSELF, null))
                .contains(TicketMove.REOPEN, TicketMove.CLOSE, TicketMove.REPLY)
                .doesNotContain(TicketMove.TAKE, TicketMove.MOVE, TicketMove.RELEASE, TicketMove.LOCK);
    }

    @Test
    void nothingHappensToATicketThatGoesOnInAnother() {
        assertThat(open(TicketState.MERGED, null, null)).isEmpty();
    }

    @Test
    void anAdviserWritesNotesAndDescribesOnly() {
        assertThat(TicketMove.open(ticket(TicketState.OPEN, null, null, Set.of(Right.READ, Right.NOTE)), ME))
                .containsExactlyInAnyOrder(TicketMove.NOTE, TicketMove.DESCRIBE);
    }

    private static Set<TicketMove> open(TicketState state, @Nullable PersonRef owner, @Nullable PersonRef lockedBy) {
        return TicketMove.open(ticket(state, owner, lockedBy, EnumSet.allOf(Right.class)), ME);
    }

    private static TicketView ticket(
            TicketState state, @Nullable PersonRef owner, @Nullable PersonRef lockedBy, Set<Right> rights) {
        var properties = new TicketProperties(
                "Compte bloqué",
                TicketType.INCIDENT,
                state,
                Impact.PERSON,
                Urgency.NORMAL,
                Priority.NORMAL,
                null,
                1,
                null,
                Channel.MAIL,
                Awaits.DESK,
                null);
        var requester = new PersonRef(20, "Camille Roussel");
        return new TicketView(
                48213,
                3,
                1,
                properties,
                new TicketPeople(requester, requester, owner, lockedBy, null),
                TicketContact.NONE,
                new TicketTimes(AT, AT, AT, null, null, null, null, null),
                List.of(),
                rights);
    }
}
