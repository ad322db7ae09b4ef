package org.guichet.mail;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guichet.mail.model.OutboxClaim;
import org.guichet.mail.smtp.Composer;
import org.guichet.mail.smtp.SmtpRefusal;

/**
 * Sends what lies in the outbox, each mail under a claim and outside any transaction. Between the server's 250 and our
 * commit nothing can be exact: a relay that is killed there sends again, under the same Message-ID.
 */
@Stateless
@RolesAllowed("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailRelay {

    /** The word by which wake-ups name this job. */
    public static final String JOB = "OUTBOX";

    private static final Logger LOG = Logger.getLogger(MailRelay.class.getName());
    private static final int AT_ONCE = 100;

    @EJB
    private OutboxClaims claims;

    @Inject
    private LeaseKeeper keeper;

    @Inject
    private Composer composer;

    @Resource(lookup = "mail/guichet")
    private Session session;

    /** Sends one mail, unless it has left or is in other hands. */
    public void send(long id) {
        claims.claim(id).ifPresent(claim -> keeper.keep(() -> claims.renew(claim), () -> send(claim)));
    }

    /** Sends what is due and no wake-up told of. */
    public void sweep() {
        List<Long> due = claims.due(AT_ONCE);
        due.forEach(this::send);
    }

    private void send(OutboxClaim claim) {
        try {
            MimeMessage message = composer.compose(session, claim);
            try (Transport transport = session.getTransport("smtp")) {
                transport.connect();
                transport.sendMessage(message, new Address[] {new InternetAddress(claim.recipient())});
            }
            claims.sent(claim);
        } catch (MessagingException e) {
            SmtpRefusal refusal = SmtpRefusal.of(e);
            LOG.log(Level.WARNING, "Mail {0} of the outbox was not taken ({1})", new Object[] {
                claim.id(), refusal.isFinal() ? "for good" : "to be tried again"
            });
            if (refusal.isFinal()) {
                claims.fail(claim, refusal.text());
            } else {
                claims.retryLater(claim, refusal.text());
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Mail " + claim.id() + " of the outbox could not be made now", e);
            claims.retryLater(claim, e.getClass().getSimpleName());
        }
    }
}
