package org.guichet.ticket;

import java.util.regex.Pattern;
import org.guichet.platform.Fit;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes with an article; its content is stored already.
 *
 * @param name as its sender called it; never used as a path
 * @param contentKey the Content-ID by which the HTML of the article shows it, if it does
 */
public record NewAttachment(
        long contentId,
        String name,
        String mediaType,
        @Nullable String contentKey) {

    private static final int MAX_NAME = 255;
    private static final int MAX_TYPE = 127;
    private static final Pattern NAMELESS = Pattern.compile("[\\s.]*");

    public NewAttachment {
        String path = Fit.line(name);
        String base = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        name = NAMELESS.matcher(base).matches()
                ? "file"
                : Fit.end(base, MAX_NAME).strip();
        mediaType = mediaType.matches("[\\w.+-]+/[\\w.+-]+") && mediaType.length() <= MAX_TYPE
                ? mediaType
                : "application/octet-stream";
    }
}
