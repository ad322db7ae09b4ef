package org.guichet.mail.message;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to words, whatever the sender believes about them: the declared charset where it holds, else UTF-8 where the bytes
 * are exactly that, else windows-1252, in which every byte means something.
 */
final class TextDecoder {

    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Names that stand for a larger charset, as every mail program and browser reads them. */
    private static final Map<String, String> LARGER = Map.ofEntries(
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("ascii", "windows-1252"),
            Map.entry("ansi_x3.4-1968", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("iso8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("cp-1252", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("utf8", "UTF-8"),
            Map.entry("iso-8859-8-i", "ISO-8859-8"));

    private static final Set<String> ONE_BYTE_WESTERN = Set.of("windows-1252", "ISO-8859-15", "windows-1254");

    private TextDecoder() {}

    /** @param problem what was wrong with the declared charset, if anything */
    record Decoded(String text, @Nullable MailProblem problem) {}

    static Decoded decode(byte[] bytes, @Nullable String declared) {
        Charset charset = declared == null ? null : find(declared);
        if (charset == null || ONE_BYTE_WESTERN.contains(charset.name())) {
            return western(bytes, declared, charset);
        }
        String strict = strictly(bytes, charset);
        if (strict != null) {
            return new Decoded(withoutMark(strict), null);
        }
        String patched = new String(bytes, charset);
        boolean looksRight = !charset.equals(StandardCharsets.UTF_8) || isMostlyRight(patched);
        return new Decoded(looksRight ? patched : new String(bytes, WESTERN), MailProblem.CHARSET_WRONG);
    }

    /** Decodes what was read as one char for each byte, such as a header that holds raw 8-bit bytes. */
    static String fromBytes(String oneCharPerByte) {
        for (int i = 0; i < oneCharPerByte.length(); i++) {
            if (oneCharPerByte.charAt(i) > 0x7F) {
                return decode(oneCharPerByte.getBytes(StandardCharsets.ISO_8859_1), null)
                        .text();
            }
        }
        return oneCharPerByte;
    }

    private static Decoded western(byte[] bytes, @Nullable String declared, @Nullable Charset charset) {
        MailProblem problem = declared != null && charset == null ? MailProblem.CHARSET_UNKNOWN : null;
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 == null) {
            return new Decoded(new String(bytes, charset == null ? WESTERN : charset), problem);
        }
        boolean beyondAscii = utf8.length() != bytes.length;
        return new Decoded(withoutMark(utf8), charset != null && beyondAscii ? MailProblem.CHARSET_WRONG : problem);
    }

    private static @Nullable Charset find(String declared) {
        String name = declared.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(LARGER.getOrDefault(name, name));
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException wrong) {
            return null;
        }
    }

    /** One damaged character in a long text does not make the whole of it windows-1252. */
    private static boolean isMostlyRight(String utf8) {
        int wrong = 0;
        int right = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            if (c == '\uFFFD') {
                wrong++;
            } else if (c > 0x7F) {
                right++;
            }
        }
        return right >= wrong;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
