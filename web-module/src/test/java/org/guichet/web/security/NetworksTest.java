package org.guichet.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {

    private static final List<Network> PROXIES = Network.parse("10.0.0.0/24, 2001:db8:1::/48");

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "0.0.0.0/0, 198.51.100.1, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "192.0.2.0/24, ::ffff:192.0.2.9, true",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "fe80::/10, fe80::1%eth0, true",
    })
    void anAddressIsInANetworkWhenTheFirstBitsAreTheSame(String network, String address, boolean in) {
        assertThat(Network.parse(network).get(0).contains(Network.read(address).orElseThrow()))
                .isEqualTo(in);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.0/33", "2001:db8::/129", "desk.univ.example", "beef", "192.0.2.0/x", "/8"})
    void whatIsNoNetworkIsToldAndNoNameIsLookedUp(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
    }

    @Test
    void theClientIsTheLastAddressThatIsNoProxyOfOurs() {
        assertThat(client("198.51.100.1", "192.0.2.1")).isEqualTo("198.51.100.1");
        assertThat(client("10.0.0.1", "192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(client("10.0.0.1", "192.0.2.66, 198.51.100.1")).isEqualTo("198.51.100.1");
        assertThat(client("10.0.0.1", "192.0.2.66", "198.51.100.1, 2001:db8:1::5"))
                .isEqualTo("198.51.100.1");
        assertThat(client("10.0.0.1", "10.0.0.2")).isEqualTo("10.0.0.2");
        assertThat(client("10.0.0.1")).isEqualTo("10.0.0.1");
        assertThat(client("10.0.0.1", "unknown")).isEqualTo("unknown");
    }

    private static String client(String remote, String... forwarded) {
        return Networks.client(remote, Arrays.asList(forwarded), PROXIES);
    }
}
