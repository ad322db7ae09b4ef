package org.guichet.mail.message;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a ticket in a subject, {@code [Guichet#48213]}, and those of the systems that Guichet replaces, whose imported
 * tickets must still be found (OT-34, OT-37).
 */
public final class SubjectTag {

    /** How long a subject is that Guichet writes. */
    public static final int LONGEST = 255;

    private static final String BLANKS = "[\\s\\u00a0\\u202f]*+";
    private static final Pattern OURS = tag("Guichet" + BLANKS + "#");

    /** What stands after the number in a notice to an agent; the same in every language. */
    private static final String INTERNAL = "interne";

    private static final Pattern OF_NOTICE = tag("Guichet" + BLANKS + "#", BLANKS + INTERNAL);

    private record Foreign(String label, Pattern pattern) {}

    private final List<Foreign> foreign;

    /**
     * A number of a replaced system.
     *
     * @param label as it was configured
     */
    public record ForeignNumber(String label, String digits) {}

    /**
     * Knows the tags of other systems besides our own.
     *
     * @param labels what stands before the number at replaced systems, such as {@code Ticket#} or {@code site #}
     */
    public SubjectTag(List<String> labels) {
        foreign = labels.stream()
                .map(label -> new Foreign(label, tag(tolerant(label))))
                .toList();
    }

    /** Puts the number of a ticket before a subject, once, whatever numbers of ours stood in it. */
    public static String tag(long number, String subject) {
        String bare = CleanText.line(OURS.matcher(subject).replaceAll(" "), MailLimits.SUBJECT);
        return CleanText.shorten(("[Guichet#" + number + "] " + bare).strip(), LONGEST);
    }

    /** Puts the number of a ticket before the subject of a notice, so that an answer to it is known even without its thread. */
    public static String tagNotice(long number, String subject) {
        return CleanText.shorten(("[Guichet#" + number + " " + INTERNAL + "] " + without(subject)).strip(), LONGEST);
    }

    /** Takes our numbers out of a subject, for the title of a ticket. */
    public static String without(String subject) {
        String rest = OF_NOTICE.matcher(subject).replaceAll(" ");
        return CleanText.line(OURS.matcher(rest).replaceAll(" "), LONGEST);
    }

    /** Returns the number of the notice that a decoded subject answers. */
    public static OptionalLong noticeNumber(String subject) {
        Matcher matcher = OF_NOTICE.matcher(subject);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /** Returns the first number of ours in a decoded subject. */
    public static OptionalLong number(String subject) {
        Matcher matcher = OURS.matcher(subject);
        return matcher.find() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }

    /** Returns the numbers of replaced systems in a decoded subject, in the order in which these were configured. */
    public List<ForeignNumber> foreignNumbers(String subject) {
        List<ForeignNumber> found = new ArrayList<>();
        for (Foreign system : foreign) {
            Matcher matcher = system.pattern.matcher(subject);
            if (matcher.find()) {
                found.add(new ForeignNumber(system.label, matcher.group(1)));
            }
        }
        return found;
    }

    private static String tolerant(String label) {
        StringBuilder pattern = new StringBuilder();
        for (String word : label.strip().split("(?=#)|\\s+", 0)) {
            pattern.append(pattern.isEmpty() ? "" : BLANKS).append(Pattern.quote(word));
        }
        return pattern.toString();
    }

    private static Pattern tag(String label) {
        return tag(label, "");
    }

    private static Pattern tag(String label, String end) {
        return Pattern.compile(
                "\\[" + BLANKS + label + BLANKS + "(\\d{1,18}+)" + end + BLANKS + "\\]",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
