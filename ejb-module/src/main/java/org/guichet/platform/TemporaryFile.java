package org.guichet.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A file for the length of a piece of work, so that nothing large is held in memory. */
public final class TemporaryFile implements AutoCloseable {

    private static final String PREFIX = "guichet-";

    private final Path path;

    private TemporaryFile(Path path) {
        this.path = path;
    }

    /** Makes an empty one, which only this server may read. */
    public static TemporaryFile create() throws IOException {
        return new TemporaryFile(Files.createTempFile(PREFIX, ".tmp"));
    }

    /** Makes one that holds all that a stream has. */
    public static TemporaryFile of(InputStream in) throws IOException {
        TemporaryFile file = create();
        try (OutputStream out = Files.newOutputStream(file.path)) {
            in.transferTo(out);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    /** Deletes what servers left behind that were killed, in the folder of temporary files. */
    public static void deleteLeftovers(Instant before) throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, PREFIX + "*.tmp")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
