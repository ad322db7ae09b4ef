package org.guichet.directory.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuessSubjectTest {

    @Test
    void accountsAndAddressesAreCountedApart() {
        assertThat(GuessSubject.ofAccount("anna", "192.0.2.1"))
                .isNotEqualTo(GuessSubject.ofAccount("anna", "192.0.2.2"))
                .isNotEqualTo(GuessSubject.ofAccount("bruno", "192.0.2.1"))
                .isNotEqualTo(GuessSubject.ofAddress("192.0.2.1"))
                .isEqualTo(GuessSubject.ofAccount("anna", "192.0.2.1"))
                .hasSize(32);
    }

    @Test
    void theAddressesOfOneNetworkOfIpv6AreOne() {
        assertThat(GuessSubject.ofAddress("2001:db8:1:2::1"))
                .isEqualTo(GuessSubject.ofAddress("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(GuessSubject.ofAddress("2001:db8:1:3::1"));
    }

    @Test
    void whatIsNoAddressIsNeverLookedUp() {
        assertThat(GuessSubject.ofAddress("host.invalid")).isEqualTo(GuessSubject.ofAddress("host.invalid"));
        assertThat(GuessSubject.ofAddress("")).isNotEqualTo(GuessSubject.ofAddress("host.invalid"));
    }
}
