package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Stream;
import org.guichet.platform.DeskClock;
import org.guichet.ticket.ArticleKind;
import org.guichet.ticket.ArticleToSend;
import org.guichet.ticket.MailFacts;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketSettings;

/** Sends agents' public answers and what they forward, one mail to each recipient (RT-30), once they can no longer be taken back. */
@ApplicationScoped
public class Replies {

    @EJB
    private MailFacts facts;

    @Inject
    private OutboxWriter outbox;

    @Inject
    private TicketSettings settings;

    @Inject
    private DeskClock clock;

    void changed(@Observes TicketChanged change) {
        Long articleId = change.articleId();
        if (change.kind() != TicketEventKind.ARTICLE_ADDED || articleId == null || clock.isMoved()) {
            return;
        }
        ArticleToSend article = facts.article(articleId);
        if (article.kind() == ArticleKind.REPLY || article.kind() == ArticleKind.FORWARD) {
            Stream.concat(article.to().stream(), article.cc().stream())
                    .map(address -> address.toLowerCase(Locale.ROOT))
                    .distinct()
                    .forEach(address -> outbox.add(article.number(), articleId, address, false, settings.undo()));
        }
    }
}
