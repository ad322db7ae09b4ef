package org.guichet.web.requests;

import java.time.Instant;
import java.util.List;
import org.guichet.mail.message.QuoteFinder;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.AttachmentView;
import org.jspecify.annotations.Nullable;

/**
 * A message of the conversation, as its requester reads it.
 *
 * @param mine whether the reader wrote it
 * @param answer whether the desk wrote it
 * @param automatic whether Guichet itself wrote it
 * @param quote the old mail below an answer, to be folded away; often empty
 * @param formatted whether the mail can be shown as it was formatted
 * @param files without those that the formatted mail shows itself
 */
public record Message(
        String publicId,
        @Nullable Long authorId,
        String author,
        boolean mine,
        boolean answer,
        boolean automatic,
        Instant at,
        String text,
        String quote,
        boolean formatted,
        List<AttachmentView> files) {

    static Message of(ArticleView article, long reader) {
        QuoteFinder.Quoted split = QuoteFinder.split(article.text());
        Long authorId = article.author().personId();
        return new Message(
                article.publicId(),
                authorId,
                article.author().name(),
                authorId != null && authorId == reader,
                article.kind() == ArticleKind.REPLY,
                article.kind() == ArticleKind.AUTOMATIC,
                article.at(),
                split.newText(),
                split.quote().strip(),
                article.hasHtml(),
                article.attachments().stream()
                        .filter(file -> !file.inline() || !article.hasHtml())
                        .toList());
    }
}
