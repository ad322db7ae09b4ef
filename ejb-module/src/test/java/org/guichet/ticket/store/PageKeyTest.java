package org.guichet.ticket.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.guichet.ticket.TicketList.Sort.OLDEST;
import static org.guichet.ticket.TicketList.Sort.PRIORITY;

import java.time.Instant;
import org.guichet.platform.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeyTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T08:15:00.123456Z, 48213",
        "2026-03-02T08:15:00Z, 1",
        "1970-01-01T00:00:00Z, 0",
        "1970-01-01T00:00:00.000001Z, 999999999999999999",
        "2999-12-31T23:59:59.999999Z, 1001",
    })
    void aPlaceComesBackFromItsWord(Instant at, long id) {
        PageKey key = new PageKey(at, id);
        assertThat(PageKey.parse(key.word())).isEqualTo(key);
        assertThat(key.word()).matches("[0-9a-z]+-[0-9]+");
    }

    @Test
    void aPlaceAmongPrioritiesIsNoneByTimeAndTheOtherWayRound() {
        PageKey key = new PageKey(2, Instant.parse("2026-03-02T08:15:00.123456Z"), 48213);
        assertThat(PageKey.parse(key.word(), PRIORITY)).isEqualTo(key);
        assertThatThrownBy(() -> PageKey.parse(key.word(), OLDEST)).hasMessage("list.badPage");
        assertThatThrownBy(() -> PageKey.parse("gk2x-48213", PRIORITY)).hasMessage("list.badPage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "5",
                "abc",
                "abc-",
                "-5",
                "abc--5",
                "abc-+5",
                "+abc-5",
                "ABC-5",
                "a b-5",
                "abc-5 ",
                "abc-5\n",
                "é-5",
                "abc-٣",
                "zzzzzzzzzzzz-1",
                "abc-9999999999999999999",
                "abc-1' or '1'='1",
                "0-abc-1",
                "5-abc-1",
            })
    void rubbishIsRefusedInWords(String word) {
        assertThatThrownBy(() -> PageKey.parse(word))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.key()).isEqualTo("list.badPage"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzzzzzzzzz-1", "0-0"})
    void whateverIsReadIsATimeThatTheDatabaseCanHold(String word) {
        assertThat(PageKey.parse(word).at())
                .isBetween(Instant.parse("1970-01-01T00:00:00Z"), Instant.parse("9999-12-31T23:59:59Z"));
    }
}
