package org.guichet.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guichet.live.store.Drafts;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;

/** A draft ends in the transaction in which it becomes an article: it is never both sent and still there to be sent again. */
@ApplicationScoped
class WrittenDrafts {

    @Inject
    private Drafts drafts;

    void changed(@Observes TicketChanged change) {
        Long author = change.actorId();
        Long article = change.articleId();
        if (change.kind() == TicketEventKind.ARTICLE_ADDED && author != null && article != null) {
            drafts.removeWritten(author, change.number(), article);
        }
    }
}
