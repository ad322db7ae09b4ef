package org.guichet.mail.message;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** A stream that makes one byte at a time out of a few others. */
abstract class DecodingStream extends FilterInputStream {

    private static final int BUFFER = 16 * 1024;

    private final PushbackInputStream source;

    DecodingStream(InputStream encoded, int pushback) {
        this(new PushbackInputStream(new BufferedInputStream(encoded, BUFFER), pushback));
    }

    private DecodingStream(PushbackInputStream source) {
        super(source);
        this.source = source;
    }

    /** The encoded bytes, some of which may be put back. */
    PushbackInputStream source() {
        return source;
    }

    void putBack(int b) throws IOException {
        if (b >= 0) {
            source.unread(b);
        }
    }

    /** Decodes the next byte; below zero at the end. */
    abstract int next() throws IOException;

    @Override
    public int read() throws IOException {
        return next();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = 0;
        while (count < length) {
            int b = next();
            if (b < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[offset + count++] = (byte) b;
        }
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = 0;
        while (skipped < count && next() >= 0) {
            skipped++;
        }
        return skipped;
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
