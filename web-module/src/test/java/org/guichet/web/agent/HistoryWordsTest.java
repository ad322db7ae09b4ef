package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.guichet.ticket.HistoryRow;
import org.guichet.ticket.TicketEventKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryWordsTest {

    private final HistoryWords words = new HistoryWords(
            key -> "<" + key + ">", id -> "Queue " + id, id -> "Service " + id, Map.of(5L, ThreadLook.NOTE));

    @Test
    void queuesAreNamed() {
        HistoryLine line = line(TicketEventKind.QUEUE_CHANGED, "1", "4");
        assertThat(line.from()).isEqualTo("Queue 1");
        assertThat(line.to()).isEqualTo("Queue 4");
    }

    @Test
    void statesAndTypesAreWords() {
        assertThat(line(TicketEventKind.STATE_CHANGED, "NEW", "OPEN").to()).isEqualTo("<state.OPEN>");
        assertThat(line(TicketEventKind.TYPE_CHANGED, "INCIDENT", "PROBLEM").from())
                .isEqualTo("<type.INCIDENT>");
    }

    @Test
    void aPriorityTellsFromWhatItFollows() {
        assertThat(line(TicketEventKind.PRIORITY_CHANGED, null, "UNIT HIGH CRITICAL")
                        .to())
                .isEqualTo("<priority.1> (<impact.UNIT> × <urgency.HIGH>)");
    }

    @Test
    void anOwnerThatWasNobodyIsNobody() {
        HistoryLine line = line(TicketEventKind.OWNER_CHANGED, null, "Nadia Ferrand");
        assertThat(line.from()).isEqualTo("<history.nobody>");
        assertThat(line.to()).isEqualTo("Nadia Ferrand");
    }

    @Test
    void titlesStayAsTheyWereWritten() {
        assertThat(line(TicketEventKind.TITLE_CHANGED, "Ça <b>", "#{1+1}").to()).isEqualTo("#{1+1}");
    }

    @Test
    void mergedTicketsAreToldByTheirNumbers() {
        assertThat(line(TicketEventKind.MERGED, "48213", "48214").to()).isEqualTo("#48214");
        assertThat(line(TicketEventKind.JOINED, null, "48213").to()).isEqualTo("#48213");
    }

    @Test
    void aTieIsToldByItsKindAndToWhoMayReadTheOtherTicketByItsNumber() {
        assertThat(line(TicketEventKind.LINKED, null, "CAUSED_BY 48213").to()).isEqualTo("<link.CAUSED_BY> #48213");
        assertThat(line(TicketEventKind.LINKED, null, "CAUSED_BY").to())
                .isEqualTo("<link.CAUSED_BY> <history.elsewhere>");
    }

    @Test
    void anArticleIsToldByItsKind() {
        HistoryRow row =
                new HistoryRow(1, Instant.EPOCH, null, TicketEventKind.ARTICLE_ADDED, null, null, null, null, 5L);
        assertThat(words.line(row).what()).isEqualTo("<kind.NOTE>");
    }

    @ParameterizedTest
    @EnumSource(TicketEventKind.class)
    void everyKindHasWordsAndAnIcon(TicketEventKind kind) {
        HistoryLine line = line(kind, null, null);
        assertThat(line.what()).isEqualTo("<history.kind." + kind + ">");
        assertThat(line.icon()).startsWith("pi-");
    }

    private HistoryLine line(TicketEventKind kind, @Nullable String from, @Nullable String to) {
        return words.line(new HistoryRow(1, Instant.EPOCH, null, kind, from, to, null, null, null));
    }
}
