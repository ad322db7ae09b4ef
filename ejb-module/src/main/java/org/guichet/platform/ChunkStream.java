package org.guichet.platform;

import java.io.InputStream;
import org.guichet.platform.ContentStore.Chunks;

/** Reads stored pieces one after the other as one stream; holds one piece at a time. */
public final class ChunkStream extends InputStream {

    private final Chunks chunks;
    private byte[] piece = new byte[0];
    private int position;
    private int seq;

    public ChunkStream(Chunks chunks) {
        this.chunks = chunks;
    }

    @Override
    public int read() {
        return atEnd() ? -1 : piece[position++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (atEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean atEnd() {
        while (position >= piece.length) {
            byte[] following = chunks.at(seq);
            if (following == null) {
                return true;
            }
            seq++;
            piece = following;
            position = 0;
        }
        return false;
    }
}
