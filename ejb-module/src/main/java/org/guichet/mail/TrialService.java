package org.guichet.mail;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.Roles;
import org.guichet.mail.smtp.TrialMail;
import org.guichet.platform.DomainException;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;

/** Sends a text to whoever writes it, and to nobody else, so that they see it in their own mail program. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.DESK_ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrialService {

    private static final Logger LOG = Logger.getLogger(TrialService.class.getName());

    @EJB
    private TextQueries texts;

    @EJB
    private ActorService actors;

    @EJB
    private PeopleService people;

    @Inject
    private MailSettings settings;

    @Resource(lookup = "mail/guichet")
    private Session session;

    /**
     * Sends the mail that {@link TextQueries#preview} shows to the caller's own address.
     *
     * @return that address
     * @throws NotFoundException if the caller may not change the text there
     * @throws FieldException at the field of the text that cannot be understood
     * @throws DomainException {@code text.noAddress} if the directory knows none of the caller; {@code text.notSent} if the mail server does not take it now
     */
    public String send(PreviewText command) {
        TextPreview preview = texts.preview(command);
        String address = people.card(actors.current().personId()).email();
        if (address == null) {
            throw new DomainException("text.noAddress");
        }
        String subject = MailWords.asIs(Locale.FRENCH, "trial.mark") + " " + preview.subject();
        try {
            TrialMail.send(session, settings.domain(), address, subject, preview.body());
        } catch (MessagingException e) {
            LOG.log(
                    Level.WARNING,
                    "A trial of a text was not taken: {0}",
                    e.getClass().getSimpleName());
            throw new DomainException("text.notSent");
        }
        return address;
    }
}
