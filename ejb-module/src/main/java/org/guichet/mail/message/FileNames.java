package org.guichet.mail.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of attachments: never a path, one line, shown in the direction in which they are written. */
final class FileNames {

    private static final String FORBIDDEN = "<>:\"|?*;";

    private FileNames() {}

    /** Returns what may be shown and offered for download; none when nothing is left of it. */
    static @Nullable String clean(String foreign) {
        int path = Math.max(foreign.lastIndexOf('/'), foreign.lastIndexOf('\\'));
        String name = CleanText.line(foreign.substring(path + 1), 4 * MailLimits.FILE_NAME);
        StringBuilder kept = new StringBuilder(name.length());
        name.codePoints().map(c -> FORBIDDEN.indexOf(c) < 0 ? c : '_').forEach(kept::appendCodePoint);
        int begin = 0;
        while (begin < kept.length() && (kept.charAt(begin) == '.' || kept.charAt(begin) == ' ')) {
            begin++;
        }
        String clean = shorten(kept.substring(begin));
        return clean.isBlank() ? null : clean;
    }

    /** A name for a part that has none, or whose name was unusable. */
    static String invent(int number, String mediaType) {
        String extension = switch (mediaType) {
            case "text/plain" -> ".txt";
            case "text/html" -> ".html";
            case "text/calendar" -> ".ics";
            case "message/rfc822" -> ".eml";
            case "message/delivery-status", "text/rfc822-headers" -> ".txt";
            case "application/ms-tnef" -> ".dat";
            case "application/pdf" -> ".pdf";
            case "application/pkcs7-mime", "application/x-pkcs7-mime" -> ".p7m";
            case "application/pkcs7-signature", "application/x-pkcs7-signature" -> ".p7s";
            case "application/pgp-signature" -> ".asc";
            case "image/jpeg", "image/pjpeg" -> ".jpg";
            case "image/png", "image/gif", "image/webp", "image/bmp" -> "." + mediaType.substring("image/".length());
            default -> ".bin";
        };
        return String.format(Locale.ROOT, "attachment-%d%s", number, extension);
    }

    /** The end of a name tells what it opens with, so it is the middle that goes. */
    private static String shorten(String name) {
        if (name.length() <= MailLimits.FILE_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 20 ? name.substring(dot) : "";
        return CleanText.shorten(name.substring(0, name.length() - extension.length()), MailLimits.FILE_NAME - 20)
                + extension;
    }
}
