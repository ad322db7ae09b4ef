package org.guichet.mail.message;

/** Plain text of RFC 3676 (format=flowed): joins the lines that the sender's program had wrapped, level of quote by level. */
final class FlowedText {

    private FlowedText() {}

    /** @param dropsSpaces whether the space that marks a wrapped line is not part of the words (DelSp) */
    static String unwrap(String text, boolean dropsSpaces) {
        StringBuilder out = new StringBuilder(text.length());
        int openDepth = -1;
        boolean endsInLine = text.endsWith("\n");
        String[] lines = (endsInLine ? text.substring(0, text.length() - 1) : text).split("\n", -1);
        for (String line : lines) {
            int depth = 0;
            while (depth < line.length() && line.charAt(depth) == '>') {
                depth++;
            }
            String words = line.substring(depth);
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean isSignature = words.equals("-- ");
            boolean isFlowed = words.endsWith(" ") && !isSignature;
            if (openDepth != depth || isSignature) {
                begin(out, depth);
            }
            out.append(isFlowed && dropsSpaces ? words.substring(0, words.length() - 1) : words);
            if (!isFlowed) {
                out.append('\n');
            }
            openDepth = isFlowed ? depth : -1;
        }
        if (!endsInLine && openDepth < 0) {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private static void begin(StringBuilder out, int depth) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
        if (depth > 0) {
            out.append(">".repeat(depth)).append(' ');
        }
    }
}
