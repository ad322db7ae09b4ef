package org.guichet.mail.imap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarSocketsTest {

    private static final int SOON = 2_000;

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "::1", "0.0.0.0", "169.254.169.254", "fe80::1", "224.0.0.1"})
    void thisMachineAndWhatOnlyItReachesIsHome(String address) throws IOException {
        assertThat(FarSockets.isHome(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "192.168.4.5", "193.54.1.2", "2001:660::1"})
    void whereMailServersOfUniversitiesAreIsNot(String address) throws IOException {
        assertThat(FarSockets.isHome(InetAddress.getByName(address))).isFalse();
    }

    @Test
    void aSocketGoesHomeOnlyWhereThatIsAllowed() throws IOException {
        try (ServerSocket here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket refused = new FarSockets(false).createSocket();
                Socket allowed = new FarSockets(true).createSocket()) {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), here.getLocalPort());

            assertThatThrownBy(() -> refused.connect(address, SOON)).isInstanceOf(ForbiddenAddressException.class);
            allowed.connect(address, SOON);

            assertThat(allowed.isConnected()).isTrue();
            assertThat(refused.isConnected()).isFalse();
        }
    }
}
