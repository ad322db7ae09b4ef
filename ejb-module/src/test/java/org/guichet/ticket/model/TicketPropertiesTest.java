package org.guichet.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guichet.ticket.model.Sample.NOW;
import static org.guichet.ticket.model.Sample.NUMBER;

import java.util.List;
import org.guichet.ticket.Impact;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a ticket is: type, title, priority; each wish moves the version by one, and an empty wish does not. */
class TicketPropertiesTest {

    @Test
    @Tag("OT-65")
    void aTicketIsAnIncidentAProblemOrAServiceRequestAndNothingElse() {
        assertThat(TicketType.values())
                .containsExactly(TicketType.INCIDENT, TicketType.PROBLEM, TicketType.SERVICE_REQUEST);
        for (TicketType type : TicketType.values()) {
            var ticket = new Ticket(Sample.opening(type, "Accès au cluster"), TicketState.NEW, NOW);
            assertThat(ticket.properties().type()).isEqualTo(type);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTypeMayTurnOutToBeAnother(TicketType type) {
        Ticket ticket = Sample.ticket();
        List<Change> changes = ticket.changeType(type, NOW);
        assertThat(ticket.properties().type()).isEqualTo(type);
        assertThat(changes).hasSize(type == TicketType.INCIDENT ? 0 : 1);
        assertThat(ticket.version()).isEqualTo(1 + changes.size());
    }

    @Test
    void aTitleIsOneLineThatFits() {
        Ticket ticket = Sample.ticket();
        assertThat(ticket.rename("  Panne\n du  VPN, bâtiment C\u202e  ", NOW))
                .containsExactly(new Change(TicketEventKind.TITLE_CHANGED, "Panne du VPN", "Panne du VPN, bâtiment C"));
        ticket.rename("é".repeat(300), NOW);
        assertThat(ticket.title()).hasSize(255).endsWith("é…");
    }

    @Test
    void theSameTitleIsNoChange() {
        Ticket ticket = Sample.ticket();
        assertThat(ticket.rename("Panne du VPN ", NOW)).isEmpty();
        assertThat(ticket.version()).isEqualTo(1);
    }

    @Test
    void aTicketKeepsATitle() {
        Ticket ticket = Sample.ticket();
        assertThatThrownBy(() -> ticket.rename(" \t", NOW)).hasMessage("ticket.titleEmpty");
    }

    @Test
    void thePriorityFollowsFromImpactAndUrgency() {
        Ticket ticket = Sample.ticket();
        assertThat(ticket.priority()).isEqualTo(Priority.NORMAL);
        assertThat(ticket.prioritise(wish(Impact.EVERYONE, Urgency.HIGH, null, null), NOW))
                .containsExactly(
                        new Change(TicketEventKind.PRIORITY_CHANGED, "PERSON NORMAL NORMAL", "EVERYONE HIGH CRITICAL"));
        assertThat(ticket.priority()).isEqualTo(Priority.CRITICAL);
        assertThat(ticket.properties().priorityReason()).isNull();
    }

    @Test
    @Tag("PM-06")
    void aTicketMayCarryAnyPriorityFromCriticalToMinor() {
        assertThat(Priority.values()).startsWith(Priority.CRITICAL).endsWith(Priority.LOW);
        for (Priority priority : Priority.values()) {
            Ticket ticket = Sample.ticket();
            ticket.prioritise(wish(Impact.UNIT, Urgency.LOW, priority, "Décidé ensemble"), NOW);
            assertThat(ticket.priority()).isEqualTo(priority);
            assertThat(ticket.properties().priority()).isEqualTo(priority);
        }
    }

    @Test
    void anotherPriorityNeedsAReason() {
        Ticket ticket = Sample.ticket();
        Prioritise silent = wish(Impact.PERSON, Urgency.LOW, Priority.CRITICAL, " ");
        assertThatThrownBy(() -> ticket.prioritise(silent, NOW)).hasMessage("ticket.overrideNeedsReason");
        assertThat(ticket.priority()).isEqualTo(Priority.NORMAL);
        ticket.prioritise(wish(Impact.PERSON, Urgency.LOW, Priority.CRITICAL, "Jury à 14 h"), NOW);
        assertThat(ticket.priority()).isEqualTo(Priority.CRITICAL);
        assertThat(ticket.properties().priorityReason()).isEqualTo("Jury à 14 h");
    }

    @Test
    void aReasonIsForgottenWithThePriorityThatNeededIt() {
        Ticket ticket = Sample.ticket();
        ticket.prioritise(wish(Impact.PERSON, Urgency.LOW, Priority.CRITICAL, "Jury à 14 h"), NOW);
        ticket.prioritise(wish(Impact.PERSON, Urgency.LOW, Priority.LOW, "Jury reporté"), NOW);
        assertThat(ticket.properties().priorityReason()).isNull();
    }

    @Test
    void aLongReasonIsCutAndNotRefused() {
        Ticket ticket = Sample.ticket();
        ticket.prioritise(wish(Impact.PERSON, Urgency.LOW, Priority.HIGH, "x".repeat(600)), NOW);
        assertThat(ticket.properties().priorityReason()).hasSize(500);
    }

    @Test
    void theSamePriorityIsNoChangeAndAnotherReasonIsOne() {
        Ticket ticket = Sample.ticket();
        assertThat(ticket.prioritise(wish(Impact.PERSON, Urgency.NORMAL, null, null), NOW))
                .isEmpty();
        ticket.prioritise(wish(Impact.PERSON, Urgency.LOW, Priority.HIGH, "Jury"), NOW);
        assertThat(ticket.prioritise(wish(Impact.PERSON, Urgency.LOW, Priority.HIGH, "Jury avancé"), NOW))
                .hasSize(1);
    }

    @Test
    void aWishThatChangesSeveralThingsMovesTheVersionByOne() {
        Ticket ticket = Sample.ticket(TicketState.OPEN);
        ticket.lock(Sample.AGENT, NOW);
        int version = ticket.version();
        assertThat(ticket.move(9, false, NOW)).hasSize(3);
        assertThat(ticket.version()).isEqualTo(version + 1);
        assertThat(ticket.times().changedAt()).isEqualTo(NOW);
    }

    private static Prioritise wish(
            Impact impact, Urgency urgency, @Nullable Priority override, @Nullable String reason) {
        return new Prioritise(NUMBER, 1, impact, urgency, override, reason);
    }
}
