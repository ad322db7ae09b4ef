package org.guichet.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.guichet.local.Patience;

/** A server as a process beside the desk, on the loopback and without the rights of root. */
final class Peer implements AutoCloseable {

    static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private static final String NOBODY = "nobody";
    private static final String NOGROUP = "nogroup";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;

    static boolean isRoot() {
        return ROOT;
    }

    private Peer(Process process) {
        this.process = process;
    }

    /** Starts a server in its folder and comes back when its port is open. */
    static Peer start(Path folder, int port, List<String> command) {
        List<String> words = new ArrayList<>();
        if (ROOT) {
            words.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOGROUP, "--clear-groups"));
        }
        words.addAll(command);
        Path output = folder.resolve("output");
        try {
            Peer peer = new Peer(new ProcessBuilder(words)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start());
            peer.awaitOpen(port, output);
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a folder in which a server may write. */
    static Path folder(Path folder) {
        try {
            Files.createDirectories(folder);
            if (ROOT) {
                UserPrincipalLookupService names = folder.getFileSystem().getUserPrincipalLookupService();
                PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
                view.setOwner(names.lookupPrincipalByName(NOBODY));
                view.setGroup(names.lookupPrincipalByGroupName(NOGROUP));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets servers pass to what lies below a folder that is our own. */
    static Path passable(Path folder) {
        try {
            return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String user() {
        return ROOT ? NOBODY : System.getProperty("user.name");
    }

    /** Returns the group of the folders that servers write in. */
    static String group(Path folder) {
        try {
            return Files.getFileAttributeView(folder, PosixFileAttributeView.class)
                    .readAttributes()
                    .group()
                    .getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitOpen(int port, Path output) {
        try {
            Patience.await(
                    PATIENCE,
                    () -> isOpen(port),
                    process::isAlive,
                    () -> "No server on port " + port + ": " + text(output));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
