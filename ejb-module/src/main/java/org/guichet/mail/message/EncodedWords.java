package org.guichet.mail.message;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Encoded words of headers (RFC 2047), read as they are written in the wild: inside quotes, glued to other words, with spaces
 * in them, and cut in the middle of a character, which is why neighbours are joined as bytes before they become text. The mail
 * library decodes each word alone and gives up at the first fault, by flags of the whole virtual machine.
 */
final class EncodedWords {

    private static final int LONGEST = 4_000;

    private final StringBuilder out = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private @Nullable String pendingCharset;

    private EncodedWords() {}

    /** @param raw one char for each byte of the header */
    static String decode(String raw) {
        return raw.contains("=?") ? new EncodedWords().decodeAll(raw) : TextDecoder.fromBytes(raw);
    }

    private String decodeAll(String raw) {
        int literal = 0;
        int from = 0;
        for (int begin = raw.indexOf("=?"); begin >= 0; begin = raw.indexOf("=?", from)) {
            Word word = Word.at(raw, begin);
            if (word == null) {
                from = begin + 2;
                continue;
            }
            String between = raw.substring(literal, begin);
            if (pendingCharset == null || !between.isBlank()) {
                flush();
                out.append(TextDecoder.fromBytes(between));
            }
            add(word);
            literal = word.end;
            from = word.end;
        }
        flush();
        return out.append(TextDecoder.fromBytes(raw.substring(literal))).toString();
    }

    private void add(Word word) {
        if (pendingCharset != null && !pendingCharset.equalsIgnoreCase(word.charset)) {
            flush();
        }
        pendingCharset = word.charset;
        pending.writeBytes(word.bytes());
    }

    private void flush() {
        if (pendingCharset != null) {
            out.append(TextDecoder.decode(pending.toByteArray(), pendingCharset).text());
            pending.reset();
            pendingCharset = null;
        }
    }

    private record Word(String charset, boolean isBase64, String text, int end) {

        static @Nullable Word at(String raw, int begin) {
            int afterCharset = raw.indexOf('?', begin + 2);
            if (afterCharset < 0 || afterCharset - begin > 60 || afterCharset + 2 >= raw.length()) {
                return null;
            }
            char encoding = Character.toUpperCase(raw.charAt(afterCharset + 1));
            if ((encoding != 'B' && encoding != 'Q') || raw.charAt(afterCharset + 2) != '?') {
                return null;
            }
            int textStart = afterCharset + 3;
            int end = raw.substring(textStart, Math.min(raw.length(), textStart + LONGEST))
                    .indexOf("?=");
            if (end < 0) {
                return null;
            }
            String charset = raw.substring(begin + 2, afterCharset);
            int language = charset.indexOf('*');
            return new Word(
                    language < 0 ? charset : charset.substring(0, language),
                    encoding == 'B',
                    raw.substring(textStart, textStart + end),
                    textStart + end + 2);
        }

        byte[] bytes() {
            String encoded = isBase64 ? text : text.replace('_', ' ');
            InputStream in = new ByteArrayInputStream(encoded.getBytes(StandardCharsets.ISO_8859_1));
            try (InputStream decoded = TransferDecoding.decode(in, isBase64 ? "base64" : "quoted-printable")) {
                return decoded.readAllBytes();
            } catch (IOException impossibleInMemory) {
                throw new UncheckedIOException(impossibleInMemory);
            }
        }
    }
}
