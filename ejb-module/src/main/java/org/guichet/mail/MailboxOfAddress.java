package org.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.guichet.desk.AddressWished;
import org.guichet.desk.QueueWeight;
import org.guichet.mail.store.Mailboxes;
import org.guichet.platform.FieldException;

/** What mailboxes say when a queue is set up: the mail of one queue never lies in the mailbox of another. */
@ApplicationScoped
class MailboxOfAddress {

    @Inject
    private Mailboxes mailboxes;

    void wished(@Observes AddressWished wish) {
        mailboxes.ofAnotherQueue(wish.address(), wish.queueId()).ifPresent(name -> {
            throw new FieldException("address", "queue.addressOfMailbox", name);
        });
    }

    void weigh(@Observes QueueWeight weight) {
        weight.add("mailboxes", mailboxes.countOf(weight.queueId()));
    }
}
