package org.guichet.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become an article.
 *
 * @param to to whom it was or will be sent, as mail addresses
 * @param text as plain text; that of an HTML mail is drawn from the HTML
 * @param html the HTML, already cleaned
 * @param messageId of the mail it was
 * @param writtenAt when its author says it was written
 */
public record NewArticle(
        ArticleKind kind,
        Visibility visibility,
        Author author,
        List<String> to,
        List<String> cc,
        String subject,
        String text,
        @Nullable String html,
        @Nullable String messageId,
        Instant writtenAt,
        List<NewAttachment> attachments) {

    /**
     * Who wrote it.
     *
     * @param personId none for Guichet itself
     * @param address from which a mail came
     */
    public record Author(
            @Nullable Long personId, String name, @Nullable String address) {}

    /** Returns the same article for other eyes. */
    public NewArticle seenBy(Visibility other) {
        return new NewArticle(kind, other, author, to, cc, subject, text, html, messageId, writtenAt, attachments);
    }
}
