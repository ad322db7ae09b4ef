package org.guichet.mail.message;

import jakarta.mail.util.SharedFileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Looks a little ahead in the file: for the boundary that a multipart really uses, and for a header that goes on. */
final class BoundaryFinder {

    private static final int AHEAD = 64 * 1024;
    private static final int HEADER_AHEAD = 4 * 1024;

    private static final List<String> KNOWN_FIELDS = List.of(
            "received:",
            "from:",
            "to:",
            "cc:",
            "subject:",
            "date:",
            "message-id:",
            "mime-version:",
            "content-",
            "reply-to:",
            "return-path:",
            "references:",
            "in-reply-to:",
            "x-",
            "dkim-",
            "arc-",
            "list-",
            "auto-submitted:",
            "precedence:");

    private final SharedFileInputStream whole;
    private final long size;

    BoundaryFinder(SharedFileInputStream whole, long size) {
        this.whole = whole;
        this.size = size;
    }

    /**
     * Returns the declared boundary, unless it is nowhere near and another line looks like the real one; none when there is
     * neither.
     */
    @Nullable String find(@Nullable String declared, long from) throws IOException {
        String usable = declared == null || declared.isEmpty() ? null : declared.stripTrailing();
        if (usable != null && usable.length() > MailLimits.BOUNDARY) {
            usable = null;
        }
        String text = "\n" + peek(from, AHEAD);
        if (usable != null && text.contains("\n--" + usable)) {
            return usable;
        }
        String guessed = guess(text);
        return guessed == null ? usable : guessed;
    }

    /** Whether, before the next empty line, a line begins with a field that every mail program knows. */
    boolean isHeaderAt(long from) throws IOException {
        for (String line : peek(from, HEADER_AHEAD).split("\n", 60)) {
            String start = line.strip().toLowerCase(Locale.ROOT);
            if (start.isEmpty()) {
                return false;
            }
            if (KNOWN_FIELDS.stream().anyMatch(start::startsWith)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String guess(String text) {
        for (int at = text.indexOf("\n--"); at >= 0; at = text.indexOf("\n--", at + 1)) {
            int end = text.indexOf('\n', at + 1);
            if (end < 0) {
                return null;
            }
            String boundary = text.substring(at + 3, end).stripTrailing();
            boolean beginsPart = text.regionMatches(true, end + 1, "content-", 0, "content-".length());
            if (beginsPart && !boundary.isEmpty() && boundary.length() <= MailLimits.BOUNDARY) {
                return boundary;
            }
        }
        return null;
    }

    private String peek(long from, int length) throws IOException {
        long end = Math.min(size, from + length);
        if (from >= end) {
            return "";
        }
        try (InputStream in = whole.newStream(from, end)) {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
    }
}
