package org.guichet.mail.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The {@code cid:} addresses by which HTML shows the images that came with it (RFC 2392). */
final class ContentIds {

    private ContentIds() {}

    static Set<String> in(String html) {
        Set<String> found = new HashSet<>();
        String lower = html.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf("cid:"); at >= 0; at = lower.indexOf("cid:", at + 4)) {
            int end = at + 4;
            int last = Math.min(html.length(), end + MailLimits.FILE_NAME);
            while (end < last && "\"'<>) \t\n".indexOf(html.charAt(end)) < 0) {
                end++;
            }
            found.add(decode(html.substring(at + 4, end).replace("&amp;", "&")));
        }
        return found;
    }

    /** Undoes the percent signs of an address, and nothing else: a plus stays a plus. */
    static String decode(String encoded) {
        if (encoded.indexOf('%') < 0) {
            return encoded;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        HeaderParameters.unescape(encoded, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
