package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guichet.directory.Roles;
import org.guichet.mail.model.LedgerEntry;
import org.guichet.mail.store.Ledger;
import org.guichet.platform.DomainException;
import org.guichet.platform.Fit;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Wakeup;

/** Lets administrators decide on mails that could not be filed. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class QuarantineService {

    /** Begins the reason of a mail that somebody rejected; their words follow. */
    public static final String BY_HAND = "mail.rejected.byHand ";

    private static final int LONGEST_REASON = 300;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<Wakeup> wakeups;

    @Inject
    private Clock clock;

    /**
     * Has a mail filed anew, with as many attempts as at first.
     *
     * @param id of a line of the ledger
     * @throws NotFoundException if there is no such line
     * @throws DomainException {@code mail.notQuarantined} if the mail is in quarantine no longer
     */
    public void retry(long id) {
        quarantined(id).retry(clock.instant());
        wakeups.fire(new Wakeup(MailFiler.JOB, id));
    }

    /**
     * Decides that a mail becomes nothing: it stays in the ledger, with whoever's reason, and its bytes as long as those of others.
     *
     * @param reason in one line
     * @throws NotFoundException if there is no such line
     * @throws DomainException {@code mail.notQuarantined} if the mail is in quarantine no longer
     */
    public void reject(long id, String reason) {
        ledger.decide(quarantined(id), Fate.REJECTED, BY_HAND + Fit.line(reason, LONGEST_REASON), clock.instant());
    }

    private LedgerEntry quarantined(long id) {
        LedgerEntry entry = ledger.forChange(id);
        if (entry == null) {
            throw new NotFoundException();
        }
        if (entry.verdict() != Fate.QUARANTINED) {
            throw new DomainException("mail.notQuarantined");
        }
        return entry;
    }
}
