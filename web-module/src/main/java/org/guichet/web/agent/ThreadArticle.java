package org.guichet.web.agent;

import java.util.Comparator;
import java.util.List;
import org.guichet.mail.Delivery;
import org.guichet.mail.DeliveryState;
import org.guichet.mail.message.QuoteFinder;
import org.guichet.ticket.ArticleView;
import org.guichet.ticket.AttachmentView;
import org.jspecify.annotations.Nullable;

/**
 * An article as the conversation shows it.
 *
 * @param fromClient whether the requester wrote it
 * @param quote the old mail below an answer, to be folded away; often empty
 * @param files without those that the formatted mail shows itself
 * @param delivery the state of the mail that went least far; none if it is no mail of ours
 * @param failures the deliveries that were given up
 */
public record ThreadArticle(
        ArticleView article,
        ThreadLook look,
        boolean fromClient,
        String text,
        String quote,
        List<AttachmentView> files,
        @Nullable DeliveryState delivery,
        List<Delivery> failures) {

    /** From what has arrived to what never will. */
    private static final List<DeliveryState> FATES =
            List.of(DeliveryState.SENT, DeliveryState.CANCELLED, DeliveryState.WAITING, DeliveryState.FAILED);

    static ThreadArticle of(ArticleView article, long clientId, List<Delivery> deliveries) {
        QuoteFinder.Quoted split = QuoteFinder.split(article.text());
        Long authorId = article.author().personId();
        return new ThreadArticle(
                article,
                ThreadLook.of(article),
                authorId != null && authorId == clientId,
                split.newText(),
                split.quote().strip(),
                article.attachments().stream()
                        .filter(file -> !file.inline() || !article.hasHtml())
                        .toList(),
                deliveries.stream()
                        .map(Delivery::state)
                        .max(Comparator.comparing(FATES::indexOf))
                        .orElse(null),
                deliveries.stream()
                        .filter(delivery -> delivery.state() == DeliveryState.FAILED)
                        .toList());
    }

    /** Returns to whom it went, as addresses. */
    public String recipients() {
        return String.join(", ", article.to());
    }

    public String copies() {
        return String.join(", ", article.cc());
    }
}
