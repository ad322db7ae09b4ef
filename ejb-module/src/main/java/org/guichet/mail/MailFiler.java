package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;
import org.guichet.mail.message.MailParser;
import org.guichet.mail.message.ParsedMail;
import org.guichet.mail.message.UnreadableMail;
import org.guichet.mail.model.LedgerClaim;
import org.guichet.mail.store.Ledger;
import org.guichet.platform.TemporaryFile;

/**
 * Files one mail of the ledger. The slow part is done outside any transaction, under a claim: unpack, parse, ask the
 * directory who wrote, store the files. Then {@link Filing} commits ticket, article, answer and verdict at once. What
 * cannot be filed is quarantined and never holds up the next one.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailFiler {

    /** The word by which wake-ups name this job. */
    public static final String JOB = "MAIL";

    private static final Logger LOG = Logger.getLogger(MailFiler.class.getName());
    private static final int AT_ONCE = 100;

    @EJB
    private LedgerClaims claims;

    @EJB
    private Filing filing;

    @Inject
    private MailUnderstanding understanding;

    @Inject
    private LeaseKeeper keeper;

    @Inject
    private Ledger ledger;

    @Inject
    private MailSettings settings;

    @Inject
    private Clock clock;

    /** Files one mail, unless its fate is decided or it is in other hands. */
    public void file(long id) {
        claims.claim(id).ifPresent(claim -> keeper.keep(() -> claims.renew(claim), () -> file(claim)));
    }

    /** Files what is due and no wake-up told of. */
    public void sweep() {
        List<Long> due = claims.due(AT_ONCE);
        due.forEach(this::file);
    }

    private void file(LedgerClaim claim) {
        if (claim.size() > settings.maxSize()) {
            claims.quarantine(claim, "mail.quarantined.tooLarge");
            return;
        }
        try (TemporaryFile raw = unpack(claim)) {
            ParsedMail mail = MailParser.parse(raw.path(), clock.instant());
            if (!claims.waitsFor(claim, mail.threading().ancestors())) {
                filing.file(claim, understanding.of(mail));
            }
        } catch (UnreadableMail e) {
            claims.quarantine(claim, e.key());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "Mail " + claim.id() + " of the ledger could not be filed now", e);
            claims.failed(claim, e.getClass().getSimpleName());
        }
    }

    private TemporaryFile unpack(LedgerClaim claim) throws IOException {
        try (InputStream in = new GZIPInputStream(ledger.compressed(claim.id()))) {
            return TemporaryFile.of(in);
        }
    }
}
