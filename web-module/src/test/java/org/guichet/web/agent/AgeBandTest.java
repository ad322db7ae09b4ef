package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketDue;
import org.guichet.ticket.TicketMark;
import org.guichet.ticket.TicketRow;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    /** A Thursday. */
    private static final Instant NOW = Instant.parse("2026-11-19T10:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2026-11-19T09:59:00Z, TODAY",
        "2026-11-18T23:00:00Z, TODAY",
        "2026-11-18T22:59:59Z, YESTERDAY",
        "2026-11-17T23:00:00Z, YESTERDAY",
        "2026-11-17T22:59:59Z, THIS_WEEK",
        "2026-11-15T23:00:00Z, THIS_WEEK",
        "2026-11-15T22:59:59Z, OLDER",
        "2019-01-01T00:00:00Z, OLDER"
    })
    void daysBeginAtTheMidnightOfTheDeskAndWeeksOnMonday(Instant instant, AgeBand band) {
        assertThat(AgeBand.of(instant, NOW, PARIS)).isEqualTo(band);
    }

    @Test
    void onMondayYesterdayIsYesterdayThoughOfAnotherWeek() {
        Instant monday = Instant.parse("2026-11-16T10:00:00Z");
        assertThat(AgeBand.of(monday.minusSeconds(86_400), monday, PARIS)).isEqualTo(AgeBand.YESTERDAY);
        assertThat(AgeBand.of(monday.minusSeconds(2 * 86_400), monday, PARIS)).isEqualTo(AgeBand.OLDER);
    }

    @Test
    void aClockThatRunsAheadMakesNoDayOfItsOwn() {
        assertThat(AgeBand.of(NOW.plusSeconds(86_400), NOW, PARIS)).isEqualTo(AgeBand.TODAY);
    }

    @Test
    void aPageKeepsItsOrderAndEachBandOnce() {
        List<ListGroup> groups = groups("2026-11-19T09:00:00Z", "2026-11-19T08:00:00Z", "2026-11-01T08:00:00Z");
        assertThat(groups).extracting(ListGroup::key).containsExactly("list.band.TODAY", "list.band.OLDER");
        assertThat(groups.get(0).rows()).hasSize(2);
    }

    @Test
    void anEmptyPageHasNoBand() {
        assertThat(groups()).isEmpty();
    }

    private static List<ListGroup> groups(String... instants) {
        return ListGroup.cut(
                Stream.of(instants).map(AgeBandTest::row).toList(),
                row -> AgeBand.of(row.createdAt(), NOW, PARIS).key());
    }

    private static TicketRow row(String createdAt) {
        Instant at = Instant.parse(createdAt);
        return new TicketRow(
                1,
                "Compte bloqué",
                "",
                TicketType.INCIDENT,
                TicketState.NEW,
                Priority.NORMAL,
                1,
                new PersonRef(1, "Camille Roussel"),
                null,
                new TicketMark(1, 0, null, null, false, false),
                new TicketRow.Times(at, at),
                TicketDue.NOTHING);
    }
}
