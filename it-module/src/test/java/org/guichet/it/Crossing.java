package org.guichet.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The least of a load balancer: one port before several servers; each connection goes to the first of them that takes it. */
public final class Crossing implements AutoCloseable {

    private final ServerSocket door;
    private final List<Integer> servers;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    public Crossing(int port, Integer... servers) {
        this.servers = List.of(servers);
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                join(door.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** A browser for which no server is there is turned away. */
    private void join(Socket browser) throws IOException {
        Socket server = server();
        if (server == null) {
            browser.close();
            return;
        }
        open.addAll(List.of(browser, server));
        begin(() -> pump(browser, server));
        begin(() -> pump(server, browser));
    }

    private @Nullable Socket server() {
        for (int port : servers) {
            try {
                return new Socket(InetAddress.getLoopbackAddress(), port);
            } catch (IOException down) {
                open.removeIf(Socket::isClosed);
            }
        }
        return null;
    }

    /** What one side ends, the other loses too. */
    private void pump(Socket from, Socket to) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException gone) {
            open.remove(from);
        }
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "crossing");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
