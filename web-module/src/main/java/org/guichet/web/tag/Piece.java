package org.guichet.web.tag;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/**
 * A stretch of plain text that may be more than words: addresses of pages, of machines and of people become what one can
 * click and copy (SL-49). Nothing but {@code http}, {@code https} and {@code mailto} is ever a link.
 *
 * @param href none for what leads nowhere
 * @param copyable whether it is something one wants as it is, to paste it elsewhere
 */
public record Piece(String text, @Nullable String href, boolean copyable) {

    /** More than anybody writes; a text that is nothing but addresses shall not make a page of a hundred thousand parts. */
    static final int MOST_LINKS = 500;

    /** Signs that end a sentence or a quotation in French, which the finder of links does not know to be no part of them. */
    private static final String CLOSING = "»›”’…·.,;:!?";

    private static final LinkExtractor LINKS = LinkExtractor.builder()
            .linkTypes(EnumSet.of(LinkType.URL, LinkType.WWW, LinkType.EMAIL))
            .emailDomainMustHaveDot(true)
            .build();

    /** Returns the text in pieces; joined they are the text. */
    public static List<Piece> of(@Nullable String text) {
        List<Piece> pieces = new ArrayList<>();
        String rest = text == null ? "" : text;
        for (Span span : LINKS.extractSpans(rest)) {
            String part = rest.substring(span.getBeginIndex(), span.getEndIndex());
            if (pieces.size() >= MOST_LINKS) {
                words(pieces, part);
            } else if (span instanceof LinkSpan link) {
                link(pieces, part, link.getType());
            } else {
                MachineAddress.split(part, pieces);
            }
        }
        return List.copyOf(pieces);
    }

    private static void link(List<Piece> pieces, String part, LinkType type) {
        String address = withoutClosing(part);
        String href = href(address, type);
        if (href == null) {
            words(pieces, part);
        } else {
            pieces.add(new Piece(address, href, type != LinkType.EMAIL));
            words(pieces, part.substring(address.length()));
        }
    }

    private static @Nullable String href(String address, LinkType type) {
        String small = address.toLowerCase(Locale.ROOT);
        return switch (type) {
            case EMAIL -> "mailto:" + address;
            case WWW -> "https://" + address;
            case URL -> small.matches("https?://.+") ? address : null;
        };
    }

    private static String withoutClosing(String part) {
        int end = part.length();
        while (end > 0 && CLOSING.indexOf(part.charAt(end - 1)) >= 0) {
            end--;
        }
        return part.substring(0, end);
    }

    /** Adds words as they are. */
    static void words(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, null, false));
        }
    }
}
