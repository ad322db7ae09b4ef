package org.guichet.ticket;

import java.time.Instant;
import java.util.List;
import org.guichet.ticket.NewArticle.Author;

/**
 * An article as it is read.
 *
 * @param hasHtml whether there is HTML to be shown in a frame of its own
 * @param at when it came, or was written here
 */
public record ArticleView(
        long id,
        String publicId,
        ArticleKind kind,
        Visibility visibility,
        Author author,
        List<String> to,
        List<String> cc,
        String subject,
        String text,
        boolean hasHtml,
        Instant at,
        List<AttachmentView> attachments) {}
