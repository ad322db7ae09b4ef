package org.guichet.mail.message;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Walks through a file line by line, knows where each line stands, and keeps no more of it than a bound. */
final class LineReader implements Closeable {

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private final byte[] line = new byte[MailLimits.LINE];
    private int filled;
    private int read;
    private int kept;
    private int previousBreak;
    private long position;
    private long start;
    private long textEnd;
    private boolean again;

    LineReader(InputStream in, long position) {
        this.in = in;
        this.position = position;
        this.start = position;
        this.textEnd = position;
    }

    /** Moves to the next line; false at the end of the file. */
    boolean next() throws IOException {
        if (again) {
            again = false;
            return true;
        }
        previousBreak = (int) (position - textEnd);
        start = position;
        kept = 0;
        int last = -1;
        int b = readByte();
        if (b < 0) {
            textEnd = position;
            return false;
        }
        for (; b >= 0 && b != '\n'; b = readByte()) {
            if (kept < line.length) {
                line[kept++] = (byte) b;
            }
            last = b;
        }
        boolean endsInCr = b == '\n' && last == '\r';
        textEnd = position - (b == '\n' ? 1 : 0) - (endsInCr ? 1 : 0);
        kept = (int) Math.min(kept, textEnd - start);
        return true;
    }

    /** The same line will come once more. */
    void putBack() {
        again = true;
    }

    long start() {
        return start;
    }

    /** Where the line that comes next begins. */
    long nextStart() {
        return again ? start : position;
    }

    boolean isCut() {
        return textEnd - start > kept;
    }

    boolean startsWith(char first, char second) {
        return kept > 1 && line[0] == first && line[1] == second;
    }

    boolean isEmpty() {
        return kept == 0;
    }

    /** Where the end of the line before this one begins: a boundary owns the line break before it. */
    long endOfPrevious(long notBefore) {
        return Math.max(notBefore, start - previousBreak);
    }

    /** One char for each byte. */
    String text() {
        return new String(line, 0, kept, StandardCharsets.ISO_8859_1);
    }

    private int readByte() throws IOException {
        if (read == filled) {
            filled = in.read(buffer);
            read = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        position++;
        return buffer[read++] & 0xFF;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
