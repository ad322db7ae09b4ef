package org.guichet.mail.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Uuencoded bytes: what stands between the lines {@code begin} and {@code end}, or all lines where there is no begin. */
final class UuencodeStream extends DecodingStream {

    private static final int LONGEST_LINE = 200;

    private byte[] decoded = {};
    private int position;
    private boolean ended;

    UuencodeStream(InputStream encoded) {
        super(encoded, 1);
    }

    @Override
    int next() throws IOException {
        while (position >= decoded.length) {
            if (ended) {
                return -1;
            }
            decoded = decodeLine(readLine());
            position = 0;
        }
        return decoded[position++] & 0xFF;
    }

    private byte[] readLine() throws IOException {
        byte[] line = new byte[LONGEST_LINE];
        int length = 0;
        int b = source().read();
        ended = b < 0;
        for (; b >= 0 && b != '\n'; b = source().read()) {
            if (length < LONGEST_LINE && b != '\r') {
                line[length++] = (byte) b;
            }
        }
        return Arrays.copyOf(line, length);
    }

    private byte[] decodeLine(byte[] line) {
        if (line.length == 0 || startsWith(line, "begin ")) {
            return new byte[0];
        }
        int count = Math.max(0, Math.min((line[0] - ' ') & 0x3F, (line.length - 1) * 3 / 4));
        if (count == 0 || (line.length == 3 && startsWith(line, "end"))) {
            ended |= startsWith(line, "end") || count == 0;
            return new byte[0];
        }
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            int group = 1 + i / 3 * 4;
            int bits = six(line, group) << 18
                    | six(line, group + 1) << 12
                    | six(line, group + 2) << 6
                    | six(line, group + 3);
            bytes[i] = (byte) (bits >> (16 - 8 * (i % 3)));
        }
        return bytes;
    }

    private static int six(byte[] line, int index) {
        return index < line.length ? (line[index] - ' ') & 0x3F : 0;
    }

    private static boolean startsWith(byte[] line, String word) {
        if (line.length < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (line[i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
