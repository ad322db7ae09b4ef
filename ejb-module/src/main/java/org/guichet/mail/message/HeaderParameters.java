package org.guichet.mail.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The value of a Content-Type or Content-Disposition with its parameters, in every spelling that mail programs send: RFC 2231
 * (charset, continuations), encoded words inside quotes, raw 8-bit, no quotes at all, quotes that do not end.
 */
final class HeaderParameters {

    private final String value;
    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, Map<Integer, Piece>> extended = new HashMap<>();

    private record Piece(String text, boolean isEncoded) {}

    private HeaderParameters(String value) {
        this.value = value;
    }

    static HeaderParameters read(String raw) {
        int at = endOfToken(raw, 0);
        HeaderParameters parameters =
                new HeaderParameters(raw.substring(0, at).strip().toLowerCase(Locale.ROOT));
        while (at < raw.length()) {
            int begin = at + 1;
            at = endOfToken(raw, begin);
            int equals = raw.indexOf('=', begin);
            if (equals > begin && equals < at) {
                parameters.add(raw.substring(begin, equals), raw.substring(equals + 1, at));
            }
        }
        return parameters;
    }

    /** What stands before the first semicolon, in lower case. */
    String value() {
        return value;
    }

    /** Returns a decoded parameter; the extended form wins, as RFC 6266 wants. */
    @Nullable String get(String name) {
        Map<Integer, Piece> pieces = extended.get(name);
        if (pieces != null) {
            return join(pieces);
        }
        String text = plain.get(name);
        return text == null ? null : EncodedWords.decode(text);
    }

    private void add(String rawName, String rawValue) {
        String name = rawName.strip().toLowerCase(Locale.ROOT);
        String text = unquote(rawValue.strip());
        int star = name.indexOf('*');
        if (star < 0) {
            plain.putIfAbsent(name, text);
            return;
        }
        boolean isEncoded = name.endsWith("*");
        String digits = name.substring(star + 1, Math.max(star + 1, name.length() - (isEncoded ? 1 : 0)));
        if (digits.length() <= 3 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
            extended.computeIfAbsent(name.substring(0, star), key -> new TreeMap<>())
                    .putIfAbsent(number, new Piece(text, isEncoded));
        }
    }

    private static String join(Map<Integer, Piece> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = null;
        for (Piece piece : pieces.values()) {
            String text = piece.text;
            if (!piece.isEncoded) {
                bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
                continue;
            }
            int first = text.indexOf('\'');
            int second = text.indexOf('\'', first + 1);
            if (charset == null && first >= 0 && second > 0) {
                charset = text.substring(0, first);
                text = text.substring(second + 1);
            }
            unescape(text, bytes);
        }
        String decoded = TextDecoder.decode(bytes.toByteArray(), charset).text();
        return decoded.contains("=?") ? EncodedWords.decode(decoded) : decoded;
    }

    static void unescape(String text, ByteArrayOutputStream bytes) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int high = c == '%' && i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
            int low = high >= 0 ? Character.digit(text.charAt(i + 2), 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.writeBytes(
                        String.valueOf(c).getBytes(c > 0xFF ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
            }
        }
    }

    /** Finds the next semicolon outside quotes; a quote that never ends is not one. */
    private static int endOfToken(String raw, int from) {
        boolean quoted = false;
        int semicolonInQuote = -1;
        for (int i = from; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && quoted) {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ';') {
                if (!quoted) {
                    return i;
                }
                semicolonInQuote = semicolonInQuote < 0 ? i : semicolonInQuote;
            }
        }
        return quoted && semicolonInQuote >= 0 ? semicolonInQuote : raw.length();
    }

    private static String unquote(String text) {
        if (!text.startsWith("\"")) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            char following = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == '\\' && (following == '"' || following == '\\')) {
                out.append(following);
                i++;
            } else if (c == '"') {
                break;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
