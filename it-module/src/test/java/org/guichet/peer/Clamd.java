package org.guichet.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/** ClamAV's daemon, which knows one thing that is harmful, and which we made up. */
record Clamd(Peer peer) implements AutoCloseable {

    /** What it takes for a virus. */
    static final String HARMFUL = "guichet-harmful-test";

    /** Starts it on a port of the loopback. */
    static Clamd start(Path folder, int port) {
        Path program = Programs.find("clamd", "clamav-daemon");
        try {
            Path signatures = Files.createDirectories(Peer.folder(folder).resolve("signatures"));
            String bytes = HexFormat.of().formatHex(HARMFUL.getBytes(StandardCharsets.US_ASCII));
            Files.writeString(signatures.resolve("test.ndb"), "Guichet.Test:0:*:" + bytes + "\n");
            Path configuration =
                    Files.writeString(folder.resolve("clamd.conf"), """
                    TCPSocket %d
                    TCPAddr 127.0.0.1
                    DatabaseDirectory %s
                    TemporaryDirectory %s
                    Foreground yes
                    """.formatted(port, signatures, folder));
            return new Clamd(Peer.start(folder, port, List.of(program.toString(), "--config-file=" + configuration)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        peer.close();
    }
}
