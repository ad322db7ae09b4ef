package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guichet.directory.Roles;
import org.guichet.mail.model.OutboxMail;
import org.guichet.mail.store.Outbox;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Wakeup;

/** Lets administrators send anew what could not be sent. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class OutboxService {

    @Inject
    private Outbox outbox;

    @Inject
    private Event<Wakeup> wakeups;

    @Inject
    private Clock clock;

    /**
     * Sends a mail anew, under its Message-ID and with as much patience as at first.
     *
     * @throws NotFoundException if there is no such mail
     * @throws DomainException {@code mail.notFailed} if it waits or has left meanwhile
     */
    public void retry(long id) {
        OutboxMail mail = outbox.forChange(id);
        if (mail == null) {
            throw new NotFoundException();
        }
        if (!mail.isFailed()) {
            throw new DomainException("mail.notFailed");
        }
        mail.retry(clock.instant());
        wakeups.fire(new Wakeup(MailRelay.JOB, id));
    }
}
