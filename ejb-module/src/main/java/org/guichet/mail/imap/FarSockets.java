package org.guichet.mail.imap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/**
 * Sockets that lead to other machines only, unless this one is allowed. The address is looked at when it is connected to:
 * a name that was harmless when it was checked may lead home a moment later.
 */
final class FarSockets extends SocketFactory {

    private final boolean homeAllowed;

    FarSockets(boolean homeAllowed) {
        this.homeAllowed = homeAllowed;
    }

    /** Tells whether an address is this machine's, its cloud's, or nobody's. */
    static boolean isHome(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress();
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                refuseHome(endpoint);
                super.connect(endpoint, timeout);
            }
        };
    }

    private void refuseHome(SocketAddress endpoint) throws IOException {
        boolean isHome =
                endpoint instanceof InetSocketAddress named && named.getAddress() != null && isHome(named.getAddress());
        if (isHome && !homeAllowed) {
            throw new ForbiddenAddressException();
        }
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connected(InetSocketAddress endpoint) throws IOException {
        Socket socket = createSocket();
        socket.connect(endpoint);
        return socket;
    }
}
