package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.guichet.platform.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketAddressesTest {

    @Test
    void eachAddressHasItsPage() {
        assertThat(TicketAddresses.page("/new")).isEqualTo("/agent/new");
        assertThat(TicketAddresses.page("/48213")).isEqualTo("/agent/ticket/48213");
        assertThat(TicketAddresses.page("/48213/history")).isEqualTo("/agent/history/48213");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/x", "/1/../2", "/1/history/x", "/-1", "/1234567890123456789", "/1.xhtml"})
    void whatIsNoTicketIsNotThere(String path) {
        assertThatThrownBy(() -> TicketAddresses.page(path)).isInstanceOf(NotFoundException.class);
    }
}
