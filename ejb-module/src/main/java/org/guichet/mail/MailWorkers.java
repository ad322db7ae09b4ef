package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Reads mailboxes side by side, so that one whose server hangs does not hold up the others. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailWorkers {

    @EJB
    private MailFetcher fetcher;

    /** Reads one mailbox that is due, on a thread of its own. */
    @Asynchronous
    public void fetchNext() {
        fetcher.fetchNext();
    }
}
