package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.guichet.ticket.TicketList.Hands;
import org.guichet.ticket.TicketList.Sort;
import org.guichet.ticket.TicketType;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    @Test
    void whatIsUsualIsNotSaid() {
        assertThat(ListAddress.of("/agent/queue").href()).isEqualTo("/agent/queue");
    }

    @Test
    void everythingElseStandsInTheQuery() {
        var filter = new ListFilter(TicketType.SERVICE_REQUEST, "wi-fi", null, Hands.NOBODY, null);
        var address = new ListAddress("/agent/queues/reseau", true, filter, Sort.OLDEST, "gk2&x-1");
        assertThat(address.href())
                .isEqualTo("/agent/queues/reseau?state=over&type=service-request&service=wi-fi&owner=nobody&sort=oldest"
                        + "&after=gk2%26x-1");
    }

    @Test
    void anotherOrderOrCategoryBeginsAtTheStart() {
        ListAddress page = ListAddress.of("/agent/queue").from("gk2-1");
        assertThat(page.sorted(Sort.PRIORITY).href()).isEqualTo("/agent/queue?sort=priority");
        assertThat(page.narrowed(ListFilter.NONE.typed(TicketType.INCIDENT)).href())
                .isEqualTo("/agent/queue?type=incident");
        assertThat(page.narrowed(ListFilter.NONE.served("wifi")).href()).isEqualTo("/agent/queue?service=wifi");
    }

    @Test
    void aSortFromOutsideIsOneOfOurs() {
        assertThat(ListAddress.sort("oldest", false)).isEqualTo(Sort.OLDEST);
        assertThat(ListAddress.sort("priority", false)).isEqualTo(Sort.PRIORITY);
        assertThat(ListAddress.sort("1; drop table ticket", false)).isEqualTo(Sort.DUE);
        assertThat(ListAddress.sort(null, false)).isEqualTo(Sort.DUE);
    }

    @Test
    void whatIsOverIsNotSortedByWhenItWasDue() {
        assertThat(ListAddress.sort(null, true)).isEqualTo(Sort.NEWEST);
        assertThat(ListAddress.sort("due", true)).isEqualTo(Sort.NEWEST);
        assertThat(ListAddress.of("/agent/queues/reseau").whole(true).href())
                .isEqualTo("/agent/queues/reseau?state=over");
    }
}
