package org.guichet.mail.message;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What somebody wrote themselves: without what they quote, and without what stands below every mail of theirs. */
public final class OwnWords {

    private static final Set<String> SIGNATURE = Set.of("--", "-- ", "__", "___");
    private static final List<String> CLOSINGS = List.of(
            "cordialement",
            "bien cordialement",
            "très cordialement",
            "cordiales salutations",
            "meilleures salutations",
            "salutations",
            "sincères salutations",
            "respectueusement",
            "bien à vous",
            "regards",
            "best regards",
            "kind regards",
            "yours sincerely",
            "sincerely",
            "freundliche grüsse",
            "mit freundlichen grüssen");
    private static final int LONGEST_CLOSING = 40;

    private OwnWords() {}

    /** Returns the words above quote, closing formula and signature. */
    public static String of(String text) {
        StringBuilder words = new StringBuilder();
        for (String line : QuoteFinder.split(text).newText().lines().toList()) {
            if (SIGNATURE.contains(line) || isClosing(line)) {
                break;
            }
            words.append(line).append('\n');
        }
        return words.toString();
    }

    private static boolean isClosing(String line) {
        String lower = line.strip().toLowerCase(Locale.ROOT);
        return lower.length() <= LONGEST_CLOSING
                && CLOSINGS.stream().anyMatch(closing -> lower.equals(closing) || lower.startsWith(closing + ","));
    }
}
