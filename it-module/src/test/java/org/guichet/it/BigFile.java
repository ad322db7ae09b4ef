package org.guichet.it;

import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/**
 * A file that is made while it is read and never held: bytes that nothing makes shorter, the same each time.
 *
 * @param size in bytes
 * @param seed another one makes another file
 */
public record BigFile(String name, int size, long seed) implements DataSource {

    @Override
    public InputStream getInputStream() {
        return new Noise(new Random(seed), size);
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return name;
    }

    public String sha256() {
        return sha256(getInputStream());
    }

    /** Reads a stream to its end and returns its hash, in hexadecimal digits. */
    public static String sha256(InputStream bytes) {
        try (DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Writes it into a folder and returns where it is. */
    public Path saveIn(Path folder) {
        Path file = folder.resolve(name);
        try (InputStream bytes = getInputStream()) {
            Files.copy(bytes, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Noise extends InputStream {

        private final Random random;
        private int left;

        Noise(Random random, int size) {
            this.random = random;
            this.left = size;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            return random.nextInt() >>> 24;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = Math.min(length, left);
            for (int i = 0; i < count; i++) {
                bytes[offset + i] = (byte) read();
            }
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
