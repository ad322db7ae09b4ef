package org.guichet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.guichet.local.Ports.Service;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void oneBaseMovesEveryServiceToItsUsualNumber() {
        Ports ports = new Ports(8_000);

        assertThat(ports.of(Service.HTTP)).isEqualTo(8080);
        assertThat(ports.of(Service.ADMINISTRATION)).isEqualTo(8048);
        assertThat(ports.of(Service.SMTP)).isEqualTo(8025);
        assertThat(ports.of(Service.IMAP)).isEqualTo(8143);
        assertThat(ports.of(Service.LDAP)).isEqualTo(8389);
        assertThat(ports.of(Service.MARIADB)).isEqualTo(8306);
    }

    @Test
    void aTakenPortIsNamedWithItsServiceAndTheWayOut() throws IOException {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int base = holder.getLocalPort() - 306;

            assertThatThrownBy(() -> new Ports(base).requireFree(Service.MARIADB))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Port " + holder.getLocalPort() + " (MariaDB) is already in use")
                    .hasMessageContaining("-Dguichet.base=");
        }
    }

    @Test
    void aBaseWhosePortsDoNotExistIsRefused() {
        assertThatThrownBy(() -> new Ports(65_400)).isInstanceOf(Refusal.class).hasMessageContaining("65400");
        assertThatThrownBy(() -> new Ports(500)).isInstanceOf(Refusal.class).hasMessageContaining("500");
    }

    @Test
    void noTwoServicesShareANumber() {
        Ports ports = new Ports(8_000);
        IntStream numbers = IntStream.of(
                java.util.Arrays.stream(Service.values()).mapToInt(ports::of).toArray());

        assertThat(numbers.boxed().toList()).doesNotHaveDuplicates();
    }
}
