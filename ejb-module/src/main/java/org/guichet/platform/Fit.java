package org.guichet.platform;

import java.util.regex.Pattern;

/** Words made to fit their column, in UTF-16 units as the columns are declared; no character is ever cut in two. */
public final class Fit {

    /** Breaks, controls, and what would turn the direction in which the rest of a page is read. */
    private static final Pattern NOT_SHOWN =
            Pattern.compile("[\\s\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+");

    private Fit() {}

    /** Returns the text, or as much of its beginning as there is room for. */
    public static String start(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room);
    }

    /** Returns the text, or as much of its end as there is room for. */
    public static String end(String text, int room) {
        int from = text.length() - room;
        if (from <= 0) {
            return text;
        }
        return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
    }

    /** Returns the text in one line; where something had to go, it ends in an ellipsis. */
    public static String line(String text, int room) {
        String line = line(text);
        return line.length() <= room ? line : start(line, room - 1) + "…";
    }

    /** Returns the text in one line. */
    public static String line(String text) {
        return NOT_SHOWN.matcher(text).replaceAll(" ").strip();
    }
}
