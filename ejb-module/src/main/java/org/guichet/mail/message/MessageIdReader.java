package org.guichet.mail.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds message identifiers in a header, also among other words and without their brackets. */
final class MessageIdReader {

    private MessageIdReader() {}

    static @Nullable String first(@Nullable String raw) {
        List<String> all = raw == null ? List.of() : all(raw);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Returns each once, in their order. */
    static List<String> all(String raw) {
        Set<String> found = new LinkedHashSet<>();
        int at = raw.indexOf('<');
        while (at >= 0) {
            int end = raw.indexOf('>', at);
            if (end < 0) {
                break;
            }
            int last = raw.lastIndexOf('<', end);
            add(raw.substring(last + 1, end), found);
            at = raw.indexOf('<', end);
        }
        if (found.isEmpty()) {
            int space = raw.strip().indexOf(' ');
            String word = space < 0 ? raw.strip() : raw.strip().substring(0, space);
            if (word.indexOf('@') > 0) {
                add(word, found);
            }
        }
        return new ArrayList<>(found);
    }

    private static void add(String raw, Set<String> found) {
        String id = TextDecoder.fromBytes(raw)
                .codePoints()
                .filter(MessageIdReader::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!id.isEmpty() && id.length() <= MailLimits.MESSAGE_ID - 2) {
            found.add("<" + id + ">");
        }
    }

    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> c != '<' && c != '>' && !Character.isWhitespace(c) && !Character.isSpaceChar(c);
        };
    }
}
