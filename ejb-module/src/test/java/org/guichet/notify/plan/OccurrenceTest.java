package org.guichet.notify.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.guichet.notify.plan.Occurrence.Kind;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccurrenceTest {

    @Test
    void whatComesIntoAQueueArrives() {
        assertThat(kind(TicketEventKind.OPENED, null, "NEW")).isEqualTo(Kind.ARRIVAL);
        assertThat(kind(TicketEventKind.QUEUE_CHANGED, "1", "2")).isEqualTo(Kind.ARRIVAL);
        assertThat(kind(TicketEventKind.OWNER_CHANGED, "7", null)).isEqualTo(Kind.ARRIVAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PENDING_REMINDER", "PENDING_AUTO_CLOSE", "RESOLVED", "CLOSED"})
    void whatIsOpenAgainArrives(String from) {
        assertThat(kind(TicketEventKind.STATE_CHANGED, from, "OPEN")).isEqualTo(Kind.ARRIVAL);
    }

    @Test
    void otherStatesAreToldToNobody() {
        assertThat(kind(TicketEventKind.STATE_CHANGED, "NEW", "OPEN")).isNull();
        assertThat(kind(TicketEventKind.STATE_CHANGED, "OPEN", "RESOLVED")).isNull();
    }

    @Test
    void whoeverTakesATicketNeedsNotBeTold() {
        assertThat(kind(TicketEventKind.OWNER_CHANGED, null, "5")).isNull();
        assertThat(kind(TicketEventKind.OWNER_CHANGED, null, "6")).isEqualTo(Kind.ASSIGNMENT);
    }

    @Test
    void anArticleIsTold() {
        assertThat(kind(TicketEventKind.ARTICLE_ADDED, null, null)).isEqualTo(Kind.ARTICLE);
    }

    @Test
    void whatWasNotDoneInTimeIsTold() {
        assertThat(kind(TicketEventKind.ESCALATED, null, "FIRST_ANSWER")).isEqualTo(Kind.ESCALATION);
    }

    @Test
    void whatAMachineAnswersIsToldToNobody() {
        assertThat(Occurrence.kind(new TicketChanged(
                        1, 2, 3, TicketEventKind.ARTICLE_ADDED, null, null, "mail.automatic", 5L, 4L)))
                .isNull();
    }

    @Test
    void nothingElseIsToldToAnybody() {
        Set<TicketEventKind> told = EnumSet.of(
                TicketEventKind.OPENED,
                TicketEventKind.QUEUE_CHANGED,
                TicketEventKind.OWNER_CHANGED,
                TicketEventKind.ARTICLE_ADDED,
                TicketEventKind.ESCALATED,
                TicketEventKind.STATE_CHANGED);
        for (TicketEventKind kind : EnumSet.complementOf(EnumSet.copyOf(told))) {
            assertThat(kind(kind, null, null)).as("%s", kind).isNull();
        }
    }

    private static @Nullable Kind kind(TicketEventKind kind, @Nullable String from, @Nullable String to) {
        return Occurrence.kind(new TicketChanged(1, 2, 3, kind, from, to, null, 5L, null));
    }
}
