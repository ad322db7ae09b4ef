package org.guichet.mail.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds where, in the plain text of an answer, the old mail begins. The text stays whole; pages fold the rest away. In doubt
 * nothing is folded: answers written between the lines of a quote, and mails that are nothing but a quote, are all new.
 */
public final class QuoteFinder {

    /** A line of our own mails above which one answers; it says so in words beside it. */
    public static final String MARKER = "----- [Guichet] -----";

    private static final int LONGEST_INTRODUCTION = 3;
    private static final int HEADER_LINES = 8;
    private static final int LONGEST_LINE = 400;

    private static final List<String> BEGINNINGS = List.of("le ", "on ", "am ", "il ", "em ", "el ", "quoting ");
    private static final List<String> ENDINGS = List.of(
            "a écrit :",
            "a écrit:",
            "a ecrit :",
            "a ecrit:",
            "écrit :",
            "wrote:",
            "wrote :",
            "schrieb:",
            "ha scritto:",
            "escribió:",
            "escreveu:");
    private static final Set<String> SEPARATORS = Set.of(
            "message d'origine",
            "message original",
            "original message",
            "ursprüngliche nachricht",
            "messaggio originale",
            "original appointment",
            "rendez-vous d'origine");
    private static final List<String> FROM = List.of("de :", "de:", "from:", "from :", "von:", "da:");
    private static final List<String> OTHER_FIELDS = List.of(
            "envoyé :",
            "envoyé:",
            "date :",
            "date:",
            "à :",
            "à:",
            "objet :",
            "objet:",
            "cc :",
            "cc:",
            "sent:",
            "to:",
            "subject:",
            "gesendet:",
            "an:",
            "betreff:",
            "inviato:",
            "a:",
            "oggetto:",
            "envoyé le :",
            "importance :");

    private final String[] lines;
    private final @Nullable String[] simplified;
    private final int[] starts;
    private final int lastOwn;

    /**
     * A text and where the quote in it begins.
     *
     * @param quoteStart the length of the text when there is no quote
     */
    public record Quoted(String text, int quoteStart) {

        public String newText() {
            return text.substring(0, quoteStart).stripTrailing();
        }

        public String quote() {
            return text.substring(quoteStart);
        }

        public boolean hasQuote() {
            return quoteStart < text.length();
        }
    }

    private QuoteFinder(String text) {
        this.lines = text.split("\n", -1);
        this.simplified = new String[lines.length];
        this.starts = new int[lines.length];
        int last = -1;
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            starts[i] = at;
            at += lines[i].length() + 1;
            if (!lines[i].isBlank() && !isQuoted(lines[i])) {
                last = i;
            }
        }
        this.lastOwn = last;
    }

    /**
     * Splits an answer.
     *
     * @param text lines ended by line feeds
     */
    public static Quoted split(String text) {
        QuoteFinder finder = new QuoteFinder(text);
        int line = finder.firstLineOfQuote();
        int start = line < 0 ? text.length() : finder.starts[line];
        return new Quoted(text, text.substring(0, start).isBlank() ? text.length() : start);
    }

    private int firstLineOfQuote() {
        for (int i = 0; i < lines.length; i++) {
            String line = simplified(i);
            if (lines[i].contains(MARKER) || isSeparator(line) || isHeaderBlock(i, line)) {
                return withRule(i);
            }
            int end = endOfIntroduction(i, line);
            if (end >= 0 && introducesQuote(end)) {
                return i;
            }
        }
        return trailingQuote();
    }

    /** The line that some programs draw above the old mail belongs to it. */
    private int withRule(int line) {
        int above = line - 1;
        while (above > 0 && lines[above].isBlank()) {
            above--;
        }
        return above >= 0 && lines[above].length() > 4 && lines[above].chars().allMatch(c -> c == '_' || c == '-')
                ? above
                : line;
    }

    /** Lines between quoted ones are answers: then the introduction introduces a dialogue. */
    private boolean introducesQuote(int end) {
        int next = end + 1;
        while (next < lines.length && lines[next].isBlank()) {
            next++;
        }
        return next >= lines.length || !isQuoted(lines[next]) || lastOwn < next;
    }

    private int trailingQuote() {
        int first = lastOwn + 1;
        while (first < lines.length && lines[first].isBlank()) {
            first++;
        }
        return first < lines.length ? first : -1;
    }

    private int endOfIntroduction(int line, String simplified) {
        if (BEGINNINGS.stream().noneMatch(simplified::startsWith)) {
            return -1;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = line; i < Math.min(lines.length, line + LONGEST_INTRODUCTION); i++) {
            joined.append(joined.isEmpty() ? "" : " ").append(simplified(i));
            String words = joined.toString();
            boolean hasDigit = words.chars().anyMatch(Character::isDigit);
            boolean isGerman = words.startsWith("am ") && words.contains(" schrieb ") && words.endsWith(":");
            if (hasDigit && (isGerman || ENDINGS.stream().anyMatch(words::endsWith))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeaderBlock(int line, String simplified) {
        if (FROM.stream().noneMatch(simplified::startsWith)) {
            return false;
        }
        int fields = 0;
        for (int i = line + 1; i < Math.min(lines.length, line + HEADER_LINES); i++) {
            String following = simplified(i);
            fields += OTHER_FIELDS.stream().anyMatch(following::startsWith) ? 1 : 0;
        }
        return fields >= 2;
    }

    private static boolean isSeparator(String line) {
        if (!line.startsWith("---") || !line.endsWith("---")) {
            return false;
        }
        int begin = 0;
        int end = line.length();
        while (begin < end && (line.charAt(begin) == '-' || line.charAt(begin) == ' ')) {
            begin++;
        }
        while (end > begin && (line.charAt(end - 1) == '-' || line.charAt(end - 1) == ' ')) {
            end--;
        }
        return SEPARATORS.contains(line.substring(begin, end));
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">") || line.stripLeading().startsWith(">");
    }

    /** Lower case, plain spaces and apostrophes, no asterisks of bold type: what the lists above are written in. */
    private String simplified(int index) {
        String known = simplified[index];
        if (known == null) {
            known = simplified(lines[index]);
            simplified[index] = known;
        }
        return known;
    }

    private static String simplified(String line) {
        String start = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
        return start.replace('\u00A0', ' ')
                .replace('\u202F', ' ')
                .replace('’', '\'')
                .replace("*", "")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
