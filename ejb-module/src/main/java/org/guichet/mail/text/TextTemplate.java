package org.guichet.mail.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.mail.TextCondition;
import org.guichet.mail.TextVariable;
import org.jspecify.annotations.Nullable;

/**
 * A text with the names of variables in braces, and parts that are said under a condition: {@code {si université}…{fin}}. It
 * is understood once and for all before anything is filled in: what a value holds is never looked at again, so that no value
 * can name another one. A line that holds nothing but the beginning or the end of a part leaves no line behind.
 */
public final class TextTemplate {

    private static final Pattern MARK = Pattern.compile("\\{([^{}\\n]*)\\}");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private final List<Part> parts;

    private TextTemplate(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * A piece of a text.
     *
     * @param words said as they are; empty for a variable
     * @param variable none for words
     * @param when none for what is always said
     */
    private record Part(
            String words,
            @Nullable TextVariable variable,
            @Nullable TextCondition when) {}

    /** Understands a text. */
    public static TextTemplate parse(String source) throws TextFault {
        return new Reader(source.replace("\r\n", "\n").strip()).read();
    }

    /** Returns what the text says of whom it is filled in for. */
    public Set<TextVariable> variables() {
        Set<TextVariable> used = EnumSet.noneOf(TextVariable.class);
        for (Part part : parts) {
            if (part.variable() != null) {
                used.add(part.variable());
            }
        }
        return used;
    }

    /** Fills it in. */
    public String render(TextValues values) {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            TextCondition when = part.when();
            if (when == null || values.holds(when)) {
                say(part, values, out);
            }
        }
        return EMPTY_LINES.matcher(out).replaceAll("\n\n").strip();
    }

    private static void say(Part part, TextValues values, StringBuilder out) {
        TextVariable variable = part.variable();
        String said = variable == null ? part.words() : values.of(variable);
        if (said.isEmpty()) {
            // "Bonjour {prénom}," to somebody without a name is "Bonjour,".
            dropBlank(out);
        }
        out.append(said);
    }

    private static void dropBlank(StringBuilder out) {
        int last = out.length() - 1;
        if (last >= 0 && (out.charAt(last) == ' ' || out.charAt(last) == '\u00a0')) {
            out.setLength(last);
        }
    }

    /** Reads a text from its beginning to its end. */
    private static final class Reader {

        private final String source;
        private final List<Part> parts = new ArrayList<>();
        private @Nullable TextCondition open;
        private int openedAt;
        private int position;

        Reader(String source) {
            this.source = source;
        }

        TextTemplate read() throws TextFault {
            Matcher mark = MARK.matcher(source);
            while (mark.find()) {
                words(mark.start());
                mark(mark.group(1).strip(), mark.start());
                position = mark.end();
                if (isAlone(mark)) {
                    position++;
                }
            }
            words(source.length());
            if (open != null) {
                throw fault("text.notEnded", openedAt, "");
            }
            return new TextTemplate(List.copyOf(parts));
        }

        /** Tells whether a mark that says nothing has its line for itself: the end of that line goes with it. */
        private boolean isAlone(Matcher mark) {
            boolean silent = TextNames.variable(mark.group(1).strip()) == null;
            boolean first = mark.start() == 0 || source.charAt(mark.start() - 1) == '\n';
            return silent && first && mark.end() < source.length() && source.charAt(mark.end()) == '\n';
        }

        private void words(int until) throws TextFault {
            if (until <= position) {
                return;
            }
            String words = source.substring(position, until);
            int brace = Math.max(words.indexOf('{'), words.indexOf('}'));
            if (brace >= 0) {
                throw fault("text.brace", position + brace, "");
            }
            parts.add(new Part(words, null, open));
        }

        private void mark(String name, int at) throws TextFault {
            TextVariable variable = TextNames.variable(name);
            TextCondition condition = TextNames.condition(name);
            if (variable != null) {
                parts.add(new Part("", variable, open));
            } else if (condition != null) {
                begin(condition, name, at);
            } else if (TextNames.isEnd(name)) {
                end(name, at);
            } else {
                throw fault("text.unknown", at, name);
            }
        }

        private void begin(TextCondition condition, String name, int at) throws TextFault {
            if (open != null) {
                throw fault("text.nested", at, name);
            }
            open = condition;
            openedAt = at;
        }

        private void end(String name, int at) throws TextFault {
            if (open == null) {
                throw fault("text.notBegun", at, name);
            }
            open = null;
        }

        private TextFault fault(String key, int at, String name) {
            int line = 1
                    + (int) source.substring(0, at)
                            .chars()
                            .filter(c -> c == '\n')
                            .count();
            return new TextFault(key, line, name);
        }
    }
}
