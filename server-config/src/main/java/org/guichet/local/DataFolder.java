package org.guichet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of all that lasts. It belongs to one running desk at a time, which holds a lock on it. */
public final class DataFolder implements AutoCloseable {

    private static final long NEEDED_AT_FIRST = 1_500L << 20;
    private static final long NEEDED_LATER = 300L << 20;

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    public static DataFolder open(Path root) {
        try {
            Files.createDirectories(root);
            FileChannel channel = FileChannel.open(
                    root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = holder(channel);
                channel.close();
                throw new Refusal("A desk is already running on " + root + holder
                        + ": stop it first, or give this one a folder and ports of its own with -Dguichet.data=DIR "
                        + "and -Dguichet.base=N.");
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(root, channel, lock);
        } catch (IOException impossible) {
            throw Refusal.of("Opening the data folder " + root, impossible);
        }
    }

    public Path root() {
        return root;
    }

    public Path folder(String name) {
        try {
            return Files.createDirectories(root.resolve(name));
        } catch (IOException impossible) {
            throw Refusal.of("Making the folder " + root.resolve(name), impossible);
        }
    }

    /** A first start unpacks the server and the database; later ones only write data and logs. */
    public void requireSpace(boolean first) {
        long needed = first ? NEEDED_AT_FIRST : NEEDED_LATER;
        try {
            long usable = Files.getFileStore(root).getUsableSpace();
            if (usable < needed) {
                throw new Refusal(
                        "The disk is nearly full: " + root + " has " + (usable >> 20) + " MB left and the desk needs "
                                + (needed >> 20) + " MB. Make room, or choose another folder with -Dguichet.data=DIR.");
            }
        } catch (IOException impossible) {
            throw Refusal.of("Measuring the space left in " + root, impossible);
        }
    }

    /** Forgets what was written here, but not the programs that were unpacked: they are as they came. */
    public void reset() {
        delete(root.resolve("database"));
        delete(root.resolve("domains"));
        delete(root.resolve("log"));
    }

    public static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException impossible) {
            throw new Refusal("Deleting " + tree + " was not possible: " + impossible.getMessage(), impossible);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException atTheEnd) {
            throw new UncheckedIOException(atTheEnd);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException ourselves) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        int length = channel.read(pid, 0);
        return length <= 0 ? "" : " (process " + new String(pid.array(), 0, length, StandardCharsets.US_ASCII) + ")";
    }
}
