package org.guichet.notify;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guichet.mail.NoticeOutbox;
import org.guichet.notify.store.NoticeLog;
import org.guichet.ticket.MailFacts;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketEventKind;

/**
 * Keeps notices from leaving that tell of what was taken back, in the transaction in which it is, and writes down that they did
 * not. Whose mail was in a relay's hands is told all the same: what they got stays written down.
 */
@ApplicationScoped
public class Recalls {

    @EJB
    private MailFacts facts;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private NoticeLog log;

    void changed(@Observes TicketChanged change) {
        if (change.kind() == TicketEventKind.UNDONE) {
            log.takeBack(outbox.recall(facts.takenBack(change.number())));
        }
    }
}
