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

/** Lets administrators send anew what could not be sent, and give up what will not be. */
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
        OutboxMail mail = present(id);
        if (!mail.isFailed()) {
            throw new DomainException("mail.notFailed");
        }
        mail.retry(clock.instant());
        wakeups.fire(new Wakeup(MailRelay.JOB, id));
    }

    /**
     * Gives up a mail that waits to be sent again; it can be sent anew later.
     *
     * @throws NotFoundException if there is no such mail
     * @throws DomainException {@code mail.notWaiting} if it was given up or has left, or is being sent at this moment
     */
    public void giveUp(long id) {
        OutboxMail mail = present(id);
        if (!mail.isFree(clock.instant())) {
            throw new DomainException("mail.notWaiting");
        }
        mail.giveUp();
    }

    private OutboxMail present(long id) {
        OutboxMail mail = outbox.forChange(id);
        if (mail == null) {
            throw new NotFoundException();
        }
        return mail;
    }
}
