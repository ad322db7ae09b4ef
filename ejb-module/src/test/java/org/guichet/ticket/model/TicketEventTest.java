package org.guichet.ticket.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guichet.ticket.model.Sample.AGENT;
import static org.guichet.ticket.model.Sample.NOW;

import java.util.Map;
import org.guichet.directory.PersonNames;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.HistoryRow;
import org.guichet.ticket.TicketEventKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TicketEventTest {

    private static final PersonRef NADIA = new PersonRef(AGENT, "Nadia Ferrand");
    private static final PersonNames NAMES = new PersonNames(Map.of(AGENT, NADIA));

    @Test
    void theHistoryNamesOwnersAndHoldersOfLocks() {
        HistoryRow row = event(TicketEventKind.OWNER_CHANGED, null, "7", AGENT).row(NAMES);
        assertThat(row.to()).isEqualTo("Nadia Ferrand");
        assertThat(row.from()).isNull();
        assertThat(row.actor()).isEqualTo(NADIA);
    }

    @Test
    void everythingElseStaysTheCodeThatItIs() {
        HistoryRow row = event(TicketEventKind.QUEUE_CHANGED, "7", "8", AGENT).row(NAMES);
        assertThat(row.from()).isEqualTo("7");
        assertThat(row.to()).isEqualTo("8");
    }

    @Test
    void whatGuichetDidItselfHasNoActor() {
        TicketEvent event = event(TicketEventKind.STATE_CHANGED, "OPEN", "CLOSED", null);
        assertThat(event.row(NAMES).actor()).isNull();
        assertThat(event.people()).isEmpty();
    }

    @Test
    void itsPeopleAreWhomItsRowNames() {
        assertThat(event(TicketEventKind.LOCK_CHANGED, "8", "7", 9L).people()).containsExactlyInAnyOrder(7L, 8L, 9L);
        assertThat(event(TicketEventKind.QUEUE_CHANGED, "8", "7", 9L).people()).containsExactly(9L);
    }

    @Test
    void longWordsAreCutBetweenCharactersAndBlankOnesAreNone() {
        var cause = new Cause(AGENT, null, "x".repeat(499) + "😀");
        var change = new Change(TicketEventKind.TITLE_CHANGED, " ", "y".repeat(600));
        HistoryRow row = new TicketEvent(Sample.ticket(), change, cause, null, NOW).row(NAMES);
        assertThat(row.from()).isNull();
        assertThat(row.to()).hasSize(500);
        assertThat(row.reason()).isEqualTo("x".repeat(499));
    }

    private static TicketEvent event(
            TicketEventKind kind, @Nullable String from, @Nullable String to, @Nullable Long actor) {
        return new TicketEvent(Sample.ticket(), new Change(kind, from, to), Cause.by(actor), null, NOW);
    }
}
