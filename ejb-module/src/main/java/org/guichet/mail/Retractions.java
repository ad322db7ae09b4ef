package org.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.mail.model.OutboxMail;
import org.guichet.mail.store.Outbox;
import org.guichet.platform.DomainException;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;

/** Keeps the mails of an answer that is taken back from leaving, in the transaction in which it is; all of them or none. */
@ApplicationScoped
public class Retractions {

    @Inject
    private Outbox outbox;

    /**
     * Hears that something was taken back.
     *
     * @throws DomainException {@code undo.sent} once a relay has held one of the mails: somebody may have it
     */
    void changed(@Observes TicketChanged change) {
        Long articleId = change.articleId();
        if (change.kind() != TicketEventKind.UNDONE || articleId == null) {
            return;
        }
        List<OutboxMail> mails = outbox.ofArticleForChange(articleId);
        if (!mails.stream().allMatch(OutboxMail::isUntouched)) {
            throw new DomainException("undo.sent");
        }
        mails.forEach(outbox::remove);
    }
}
