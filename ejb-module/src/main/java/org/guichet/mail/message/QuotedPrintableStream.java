package org.guichet.mail.message;

import java.io.IOException;
import java.io.InputStream;

/**
 * Quoted-printable that forgives: an equals sign which introduces nothing stands for itself. The library's own stream calls
 * itself once for each soft line break, and a mail made of nothing else overflows its stack.
 */
final class QuotedPrintableStream extends DecodingStream {

    QuotedPrintableStream(InputStream encoded) {
        super(encoded, 2);
    }

    @Override
    int next() throws IOException {
        int b = source().read();
        while (b == '=') {
            int first = source().read();
            if (first < 0) {
                return -1;
            }
            if (!isSoftBreak(first)) {
                return hexadecimal(first);
            }
            b = source().read();
        }
        return b;
    }

    private boolean isSoftBreak(int first) throws IOException {
        if (first == '\n') {
            return true;
        }
        if (first != '\r' && first != ' ' && first != '\t') {
            return false;
        }
        int second = source().read();
        if (second == '\r' && first != '\r') {
            second = source().read();
            if (second != '\n') {
                putBack(second);
                second = '\n';
            }
        }
        if (second == '\n') {
            return true;
        }
        putBack(second);
        return first == '\r';
    }

    private int hexadecimal(int first) throws IOException {
        int second = source().read();
        int high = Character.digit(first, 16);
        int low = second < 0 ? -1 : Character.digit(second, 16);
        if (high >= 0 && low >= 0) {
            return high * 16 + low;
        }
        putBack(second);
        putBack(first);
        return '=';
    }
}
