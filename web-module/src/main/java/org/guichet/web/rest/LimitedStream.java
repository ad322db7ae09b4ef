package org.guichet.web.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What somebody sends, up to a limit: however long they say that it is, no more than twice as much is read, and no more is used. */
public final class LimitedStream extends FilterInputStream {

    private static final int BUFFER = 8192;

    private final long most;
    private long read;

    /**
     * @param most bytes that are taken
     */
    public LimitedStream(InputStream in, long most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int some = super.read(bytes, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int bytes) throws IOException {
        read += bytes;
        if (read > most) {
            forgetTheRest();
            throw new TooLargeException(most);
        }
    }

    /** Who is still sending would not hear the answer; who sends for ever does not need it. */
    private void forgetTheRest() throws IOException {
        byte[] rest = new byte[BUFFER];
        long left = most;
        int some = in.read(rest);
        while (some >= 0 && left > 0) {
            left -= some;
            some = in.read(rest);
        }
    }
}
