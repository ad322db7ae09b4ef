package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guichet.mail.imap.ImapDoor;
import org.guichet.mail.imap.ImapFolder;
import org.guichet.mail.imap.ImapMail;
import org.guichet.mail.imap.Look;
import org.guichet.mail.model.MailboxClaim;
import org.guichet.mail.model.Tidying;
import org.guichet.platform.TemporaryFile;
import org.guichet.platform.Vault;

/**
 * Reads mailboxes. The slow work is done outside any transaction, under a claim with a lease; each mail is committed to
 * the ledger before the next one is asked for. A mailbox that fails does not hold up the others.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailFetcher {

    private static final Logger LOG = Logger.getLogger(MailFetcher.class.getName());

    @EJB
    private MailIntake intake;

    @Inject
    private ImapDoor door;

    @Inject
    private Vault vault;

    @Inject
    private LeaseKeeper keeper;

    /**
     * Reads one mailbox that is due.
     *
     * @return false if none is
     */
    public boolean fetchNext() {
        Optional<MailboxClaim> claimed = intake.claim();
        claimed.ifPresent(claim -> keeper.keep(() -> intake.renew(claim), () -> fetch(claim)));
        return claimed.isPresent();
    }

    private void fetch(MailboxClaim claim) {
        try (ImapFolder folder = door.open(claim.account(), vault.open(claim.sealedPassword()))) {
            if (fetch(claim, folder)) {
                tidy(claim, folder);
                intake.release(claim);
            }
        } catch (MessagingException | IOException | IllegalStateException e) {
            LOG.log(Level.WARNING, "Mailbox {0} cannot be read: {1}", new Object[] {claim.mailboxId(), reason(e)});
            intake.fail(claim, reason(e));
        }
    }

    /** Returns false once another node, or an administrator, has taken the mailbox over. */
    private boolean fetch(MailboxClaim claim, ImapFolder folder) throws MessagingException, IOException {
        long validity = folder.uidValidity();
        boolean first = !Objects.equals(claim.uidValidity(), validity);
        Look look = first ? folder.firstLook(claim.startAt()) : folder.lookAfter(claim.lastUid(), claim.startAt());
        List<Long> uids = look.mails().stream().map(ImapMail::uid).toList();
        Set<Long> unknown = first ? intake.unknown(claim, validity, uids) : Set.copyOf(uids);
        for (ImapMail mail : look.mails()) {
            if (unknown.contains(mail.uid()) && !enter(claim, validity, mail)) {
                return false;
            }
        }
        if (first || look.leftAlone() > 0) {
            intake.looked(claim, validity, look.upTo(), look.leftAlone());
        }
        return true;
    }

    private void tidy(MailboxClaim claim, ImapFolder folder) throws MessagingException {
        Tidying work = intake.toTidy(claim, folder.uidValidity());
        if (work.isNothing()) {
            return;
        }
        String target = work.folder();
        if (work.what() == AfterFiling.MOVE && target != null) {
            folder.move(work.uids(), target);
        } else {
            folder.markRead(work.uids());
        }
        intake.tidied(work);
    }

    private boolean enter(MailboxClaim claim, long validity, ImapMail mail) throws MessagingException, IOException {
        try (TemporaryFile compressed = TemporaryFile.create()) {
            return intake.enter(claim, validity, mail.fetch(compressed.path()));
        }
    }

    private static String reason(Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return e.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
