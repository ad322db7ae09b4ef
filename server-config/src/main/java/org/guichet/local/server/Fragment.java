package org.guichet.local.server;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One numbered file of asadmin commands. {@code ${name}} stands for a value of the installation,
 * {@code $${name}} for itself. A command may stand
 * under a condition, which makes the file repeatable: {@code #unless <list command> : <line>} runs it when the listing
 * lacks the line, {@code #if} when it has it.
 */
record Fragment(String name, List<Step> steps) {

    private static final Pattern CONDITION = Pattern.compile("^#(unless|if) (.+?) : (.+)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("(\\$?)\\$\\{([a-z][a-zA-Z0-9.:-]*)}");

    /**
     * A command with its condition, if it has one.
     *
     * @param wanted whether the listing must have the line
     */
    record Step(String command, @Nullable String listing, String line, boolean wanted) {

        /** Whether it applies, given what a listing prints. */
        boolean applies(Function<String, List<String>> listings) {
            return listing == null || listings.apply(listing).contains(line) == wanted;
        }
    }

    static Fragment parse(String name, String text, UnaryOperator<String> values) {
        List<Step> steps = new ArrayList<>();
        Matcher condition = null;
        for (String raw : text.lines().map(String::strip).toList()) {
            if (raw.isEmpty() || raw.equals("#") || raw.startsWith("# ")) {
                continue;
            }
            String line = fill(raw, values);
            if (line.startsWith("#")) {
                condition = CONDITION.matcher(line);
                if (!condition.matches()) {
                    throw new IllegalArgumentException(name + ": neither a condition nor a comment: " + raw);
                }
            } else {
                steps.add(step(line, condition));
                condition = null;
            }
        }
        return new Fragment(name, List.copyOf(steps));
    }

    private static Step step(String command, @Nullable Matcher condition) {
        return condition == null
                ? new Step(command, null, "", true)
                : new Step(
                        command,
                        condition.group(2),
                        condition.group(3),
                        condition.group(1).equals("if"));
    }

    private static String fill(String line, UnaryOperator<String> values) {
        return PLACEHOLDER
                .matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).isEmpty() ? values.apply(found.group(2)) : "${" + found.group(2) + "}"));
    }
}
