package org.guichet.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketListTest {

    @ParameterizedTest
    @CsvSource({"50, 50", "1, 1", "100, 100", "0, 1", "-5, 1", "101, 100", "2147483647, 100"})
    void aPageHoldsBetweenOneAndAHundredRowsWhateverIsAskedFor(int asked, int given) {
        var list = new TicketList(TicketList.View.MY_QUEUE, null, TicketList.Sort.OLDEST, null, asked);
        assertThat(list.size()).isEqualTo(given);
    }
}
