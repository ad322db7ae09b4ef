package org.guichet.mail.message;

/** Takes out of foreign words what could break a header, a log line, a file name or the reader's eye. */
final class CleanText {

    private CleanText() {}

    /**
     * Makes one line of it: no control and no direction character, no line break of any kind, single spaces.
     *
     * @param max length in chars; what is longer ends in an ellipsis
     */
    static String line(String text, int max) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), max + 2));
        boolean space = false;
        for (int i = 0; i < text.length() && line.length() <= max; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                space = true;
            } else if (isVisible(c)) {
                if (space && line.length() > 0) {
                    line.append(' ');
                }
                space = false;
                line.appendCodePoint(c);
            }
        }
        return shorten(line.toString(), max);
    }

    /** Keeps the lines of a text, ended by a line feed each, without NUL and other controls. */
    static String block(String text) {
        StringBuilder block = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                    block.append('\n');
                }
            } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                block.append(c);
            }
        }
        return block.toString();
    }

    /** Cuts at the end of a whole character, with an ellipsis. */
    static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 2)) ? max - 2 : max - 1;
        return text.substring(0, end) + "…";
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || (Character.isISOControl(c) && c != 0);
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == 0x200C || c == 0x200D;
            default -> true;
        };
    }
}
