package org.guichet.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketSettingsTest {

    @Test
    void noDeskLocksWhatIsTakenUnlessItsCodeSaysSo() {
        assertThat(TicketSettings.names("", "dsi")).isFalse();
        assertThat(TicketSettings.names("unisep, dsi", "dsi")).isTrue();
        assertThat(TicketSettings.names("unisep", "dsi")).isFalse();
        assertThat(TicketSettings.names("*", "dsi")).isTrue();
    }
}
