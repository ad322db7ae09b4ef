package org.guichet.mail.message;

import jakarta.mail.util.SharedFileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * A stretch of the file that holds a raw mail; never in memory as a whole.
 *
 * @param end the first byte that is no longer of it
 */
public record FileSlice(Path file, long start, long end) {

    private static final int BUFFER = 16 * 1024;

    public FileSlice {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("from " + start + " to " + end);
        }
    }

    public long size() {
        return end - start;
    }

    /** Returns its bytes as they stand in the file; the caller closes the stream. */
    public InputStream open() throws IOException {
        if (size() == 0) {
            return InputStream.nullInputStream();
        }
        SharedFileInputStream whole = new SharedFileInputStream(file.toFile(), BUFFER);
        return new FilterInputStream(whole.newStream(start, end)) {
            @Override
            public void close() throws IOException {
                whole.close();
            }
        };
    }
}
