package org.guichet.web.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of plain text that may be a link: addresses of pages that people write become ones to click.
 *
 * @param href none for words
 */
public record Piece(String text, @Nullable String href) {

    /** Punctuation at the end belongs to the sentence. */
    private static final Pattern ADDRESS =
            Pattern.compile("\\bhttps?://[^\\s<>\"«»]{1,2000}(?<![.,;:!?)\\]'’])", Pattern.CASE_INSENSITIVE);

    /** Returns the text in pieces; joined they are the text. */
    public static List<Piece> of(@Nullable String text) {
        List<Piece> pieces = new ArrayList<>();
        String rest = text == null ? "" : text;
        Matcher matcher = ADDRESS.matcher(rest);
        int from = 0;
        while (matcher.find()) {
            add(pieces, rest.substring(from, matcher.start()), null);
            add(pieces, matcher.group(), matcher.group());
            from = matcher.end();
        }
        add(pieces, rest.substring(from), null);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, @Nullable String href) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, href));
        }
    }
}
