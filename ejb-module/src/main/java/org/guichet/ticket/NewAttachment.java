package org.guichet.ticket;

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

    public NewAttachment {
        String oneLine = name.replaceAll("[\\p{Cntrl}\\u202a-\\u202e\\u2066-\\u2069]", " ")
                .strip();
        String base = oneLine.substring(Math.max(oneLine.lastIndexOf('/'), oneLine.lastIndexOf('\\')) + 1);
        name = base.isBlank() ? "file" : base.substring(Math.max(0, base.length() - MAX_NAME));
        mediaType = mediaType.matches("[\\w.+-]+/[\\w.+-]+") && mediaType.length() <= MAX_TYPE
                ? mediaType
                : "application/octet-stream";
    }
}
