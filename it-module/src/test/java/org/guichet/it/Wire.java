package org.guichet.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Stands between the desk and a mail server, passes everything on, and keeps what the desk has asked for. */
public final class Wire implements AutoCloseable {

    private final ServerSocket door;
    private final int behind;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Future<?> work;

    public Wire(int behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        work = threads.submit(this::admit);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Returns the lines that were asked so far. */
    public List<String> asked() {
        if (work.isDone()) {
            throw new IllegalStateException("Nobody is let in any more");
        }
        return List.of(String.join("", asked).split("\r\n"));
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), behind);
                threads.execute(() -> pass(client, server, true));
                threads.execute(() -> pass(server, client, false));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void pass(Socket from, Socket to, boolean keeps) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[16 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (keeps) {
                    asked.add(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
                }
                out.write(buffer, 0, count);
                out.flush();
            }
        } catch (IOException theOtherEndHasGone) {
            // Both ends are closed by now.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
