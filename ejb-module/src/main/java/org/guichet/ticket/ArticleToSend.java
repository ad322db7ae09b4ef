package org.guichet.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a mail needs it.
 *
 * @param lastReceived the Message-ID of the last mail that came in, which this one answers
 */
public record ArticleToSend(
        long articleId,
        long number,
        long queueId,
        String subject,
        ArticleKind kind,
        NewArticle.Author author,
        List<String> to,
        List<String> cc,
        String text,
        @Nullable String lastReceived,
        List<NewAttachment> attachments) {}
