package org.guichet.mail;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Bytes of a mail as text that can be shown: nothing in it moves the cursor, ends the page or turns the reading direction. */
final class RawText {

    private static final Pattern UNSHOWABLE =
            Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]");

    private RawText() {}

    /**
     * Reads bytes as UTF-8 or, when they are not, as Latin-1.
     *
     * @param bytes may end inside a character, which is then left out
     */
    static String of(byte[] bytes) {
        String text = decode(bytes).replace("\r\n", "\n");
        return UNSHOWABLE.matcher(text).replaceAll("\ufffd");
    }

    private static String decode(byte[] bytes) {
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, false);
        return result.isError()
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : characters.flip().toString();
    }
}
