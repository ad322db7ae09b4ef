package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.guichet.ticket.TicketList.Sort;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    @Test
    void whatIsUsualIsNotSaid() {
        assertThat(ListAddress.of("/agent/queue", false, Sort.NEWEST, null)).isEqualTo("/agent/queue");
    }

    @Test
    void everythingElseStandsInTheQuery() {
        assertThat(ListAddress.of("/agent/queues/reseau", true, Sort.OLDEST, "gk2&x-1"))
                .isEqualTo("/agent/queues/reseau?state=over&sort=oldest&after=gk2%26x-1");
    }

    @Test
    void aSortFromOutsideIsOneOfTwo() {
        assertThat(ListAddress.sort("oldest")).isEqualTo(Sort.OLDEST);
        assertThat(ListAddress.sort("1; drop table ticket")).isEqualTo(Sort.NEWEST);
        assertThat(ListAddress.sort(null)).isEqualTo(Sort.NEWEST);
    }
}
