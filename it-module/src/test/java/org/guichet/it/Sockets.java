package org.guichet.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** With whom a process has connections, or tries to, as Linux says in {@code /proc}; it looks again and again until it is closed. */
public final class Sockets implements AutoCloseable {

    private static final int EVERY_MILLIS = 20;
    private static final int REMOTE = 2;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final String LISTENS = "0A";

    private final Path process;
    private final Set<InetSocketAddress> peers = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> watch;

    public Sockets(long pid) {
        this.process = Path.of("/proc", Long.toString(pid));
        this.watch = clock.scheduleAtFixedRate(this::look, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Returns the far ends of all connections seen until now. */
    public Set<InetSocketAddress> peers() {
        if (watch.isDone()) {
            throw new IllegalStateException("Nobody has looked lately");
        }
        return Set.copyOf(peers);
    }

    private void look() {
        try {
            Set<String> own = own();
            for (String table : Set.of("tcp", "tcp6")) {
                Files.readAllLines(process.resolve("net").resolve(table)).stream()
                        .skip(1)
                        .map(line -> line.strip().split("\\s+"))
                        .filter(line -> own.contains("socket:[" + line[INODE] + "]") && !line[STATE].equals(LISTENS))
                        .forEach(line -> peers.add(address(line[REMOTE])));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> own() throws IOException {
        try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
            return descriptors.map(Sockets::target).collect(Collectors.toSet());
        }
    }

    /** What a descriptor stands for; nothing once it is closed. */
    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** An address is written in words of four bytes, each with its last byte first. */
    private static InetSocketAddress address(String hexadecimal) {
        int colon = hexadecimal.indexOf(':');
        byte[] words = HexFormat.of().parseHex(hexadecimal.substring(0, colon));
        byte[] bytes = new byte[words.length];
        for (int i = 0; i < words.length; i++) {
            bytes[i] = words[i - i % 4 + 3 - i % 4];
        }
        try {
            int port = Integer.parseInt(hexadecimal.substring(colon + 1), 16);
            return new InetSocketAddress(InetAddress.getByAddress(bytes), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
