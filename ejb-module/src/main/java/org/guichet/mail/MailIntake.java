package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.mail.model.FetchedMail;
import org.guichet.mail.model.LedgerEntry;
import org.guichet.mail.model.Mailbox;
import org.guichet.mail.model.MailboxClaim;
import org.guichet.mail.model.Tidying;
import org.guichet.mail.store.Ledger;
import org.guichet.mail.store.Mailboxes;
import org.guichet.platform.Node;
import org.guichet.platform.Wakeup;

/** The short transactions of fetching: to take a mailbox, to write one mail into the ledger, to put the mailbox back. */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailIntake {

    /** So long a message may take to wake the filer before the sweep looks by itself. */
    private static final Duration HEAD_START = Duration.ofSeconds(5);

    private static final int TIDIED_AT_ONCE = 200;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Ledger ledger;

    @Inject
    private Node node;

    @Inject
    private Clock clock;

    @Inject
    private MailSettings settings;

    @Inject
    private Event<Wakeup> wakeups;

    /** Returns how many mailboxes are due and in nobody's hands. */
    public int countDue() {
        return mailboxes.countDue(clock.instant());
    }

    /** Takes a mailbox that is due, if there is one in nobody's hands. */
    public Optional<MailboxClaim> claim() {
        Instant now = clock.instant();
        return mailboxes.due(now).map(mailbox -> mailbox.claim(node.name(), now));
    }

    /**
     * Writes a mail into the ledger, before anything else happens to it; a mail that stands there already is passed over.
     *
     * @return false if another node took the mailbox over meanwhile; then nothing is written
     */
    public boolean enter(MailboxClaim claim, long uidValidity, FetchedMail mail) {
        Mailbox mailbox = mailboxes.claimed(claim);
        Instant now = clock.instant();
        if (!mailbox.renew(claim.fence(), now)) {
            return false;
        }
        if (ledger.unknown(claim, uidValidity, List.of(mail.uid())).contains(mail.uid())) {
            var entry = new LedgerEntry(claim, uidValidity, mail, now, now.plus(HEAD_START));
            wakeups.fire(new Wakeup(MailFiler.JOB, ledger.add(entry, mail)));
        }
        mailbox.fetched(uidValidity, mail.uid());
        return true;
    }

    /** Returns which of these mails do not stand in the ledger yet: at a first look nobody knows where another one ended. */
    public Set<Long> unknown(MailboxClaim claim, long uidValidity, Collection<Long> uids) {
        return ledger.unknown(claim, uidValidity, uids);
    }

    /**
     * Notes how far a look reached, so that what was left alone is not looked at again.
     *
     * @param leftAlone how many mails were
     */
    public void looked(MailboxClaim claim, long uidValidity, long upTo, long leftAlone) {
        Mailbox mailbox = mailboxes.claimed(claim);
        if (mailbox.isHeldBy(claim)) {
            mailbox.looked(uidValidity, upTo, leftAlone);
        }
    }

    /** Returns the mails of a folder that were decided and shall be marked or moved there; some at a time. */
    public Tidying toTidy(MailboxClaim claim, long uidValidity) {
        return ledger.toTidy(mailboxes.claimed(claim), claim, uidValidity, TIDIED_AT_ONCE);
    }

    /** Notes that these are marked or moved. */
    public void tidied(Tidying tidying) {
        ledger.tidied(tidying.lines(), clock.instant());
    }

    /** Keeps a mailbox while something large is on its way; one that was lost meanwhile stays lost. */
    public void renew(MailboxClaim claim) {
        mailboxes.claimed(claim).renew(claim.fence(), clock.instant());
    }

    /** Puts a mailbox back after all was fetched. */
    public void release(MailboxClaim claim) {
        Mailbox mailbox = mailboxes.claimed(claim);
        if (mailbox.isHeldBy(claim)) {
            mailbox.rest(settings.pollPause(), clock.instant());
        }
    }

    /**
     * Puts a mailbox back that could not be read.
     *
     * @param error in words for an administrator, without anything personal
     */
    public void fail(MailboxClaim claim, String error) {
        Mailbox mailbox = mailboxes.claimed(claim);
        if (mailbox.isHeldBy(claim)) {
            mailbox.fail(error, settings.pollPause(), clock.instant());
        }
    }

    /** Ends the claims that this node left behind when it was killed. */
    public void releaseOwnClaims() {
        mailboxes.releaseClaimsOf(node.name());
    }
}
