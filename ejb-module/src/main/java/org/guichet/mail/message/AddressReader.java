package org.guichet.mail.message;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the addresses of a header in one pass, and goes on after those it cannot read, where the library's reader throws the
 * whole list away: unquoted commas in names, semicolons between addresses, groups, comments, quotes that never end.
 */
final class AddressReader {

    private final int max;
    private final List<MailAddress> found = new ArrayList<>();
    private final StringBuilder phrase = new StringBuilder();
    private final StringBuilder angle = new StringBuilder();
    private final StringBuilder comment = new StringBuilder();
    private String carried = "";
    private boolean hasAngle;
    private boolean inQuote;
    private boolean inAngle;
    private int commentDepth;
    private boolean cut;

    private AddressReader(int max) {
        this.max = max;
    }

    /** @param isCut whether there were more than the limit */
    record Addresses(List<MailAddress> list, boolean isCut) {}

    /** @param raw one char for each byte */
    static Addresses read(String raw, int max) {
        Addresses addresses = readOnce(raw, max);
        boolean isBroken = addresses.list.isEmpty() && (raw.indexOf('"') >= 0 || raw.indexOf('(') >= 0);
        return isBroken ? readOnce(raw.replace('"', ' ').replace('(', ' ').replace(')', ' '), max) : addresses;
    }

    private static Addresses readOnce(String raw, int max) {
        AddressReader reader = new AddressReader(max);
        for (int i = 0; i < raw.length() && !reader.cut; i++) {
            char c = raw.charAt(i);
            if (c == '\\' && (reader.inQuote || reader.commentDepth > 0) && i + 1 < raw.length()) {
                reader.current().append(raw.charAt(++i));
            } else {
                reader.accept(c);
            }
        }
        reader.finish(false);
        return new Addresses(List.copyOf(reader.found), reader.cut);
    }

    private void accept(char c) {
        if (inQuote) {
            acceptQuoted(c);
        } else if (c == '(' && !inAngle) {
            commentDepth++;
        } else if (commentDepth > 0) {
            acceptComment(c);
        } else if (c == '"' && !inAngle) {
            inQuote = true;
        } else if (c == '<') {
            inAngle = true;
            hasAngle = true;
            angle.setLength(0);
        } else if (c == '>') {
            inAngle = false;
        } else if ((c == ',' || c == ';') && !inAngle) {
            finish(c == ',');
        } else if (c == ':' && !inAngle && phrase.indexOf("@") < 0) {
            phrase.setLength(0);
        } else {
            current().append(c);
        }
    }

    private void acceptQuoted(char c) {
        if (c == '"') {
            inQuote = false;
        } else {
            phrase.append(c);
        }
    }

    private void acceptComment(char c) {
        if (c == ')') {
            commentDepth--;
        } else {
            comment.append(c);
        }
    }

    private StringBuilder current() {
        return commentDepth > 0 ? comment : inAngle ? angle : phrase;
    }

    private void finish(boolean mayBelongToNext) {
        String words = phrase.toString().strip();
        MailAddress address = hasAngle ? addressOf(angle, join(carried, words)) : addressOf(phrase, null);
        if (address == null) {
            carried = mayBelongToNext && !hasAngle ? join(carried, words) : "";
        } else if (found.size() >= max) {
            cut = true;
        } else {
            found.add(address);
            carried = "";
        }
        phrase.setLength(0);
        angle.setLength(0);
        comment.setLength(0);
        hasAngle = false;
        inAngle = false;
    }

    private @Nullable MailAddress addressOf(StringBuilder raw, @Nullable String words) {
        String address = TextDecoder.fromBytes(raw.toString()).strip();
        if (address.regionMatches(true, 0, "mailto:", 0, "mailto:".length())) {
            address = address.substring("mailto:".length());
        } else if (address.startsWith("@")) {
            address = address.substring(address.indexOf(':') + 1);
        }
        String name = words == null || words.isEmpty() ? comment.toString() : words;
        return MailAddress.of(address, withoutQuotes(EncodedWords.decode(name).strip()));
    }

    private static String join(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        String joined = first + ", " + second;
        return joined.length() > MailLimits.LINE ? "" : joined;
    }

    private static String withoutQuotes(String name) {
        boolean isQuoted = name.length() > 1 && name.startsWith("'") && name.endsWith("'");
        return isQuoted ? name.substring(1, name.length() - 1) : name;
    }
}
