package org.guichet.mail.imap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import org.guichet.mail.MailSettings;
import org.guichet.mail.MailboxAccount;

/**
 * Opens folders, with the manners of this installation: whoever fills in a server shall not reach with it what only this
 * machine reaches, whatever a name means by the time of the connection (SAFETY 1.13).
 */
@ApplicationScoped
public class ImapDoor {

    private static final Patience LONG = new Patience(Duration.ofSeconds(10), Duration.ofSeconds(60));
    private static final Patience SHORT = new Patience(Duration.ofSeconds(4), Duration.ofSeconds(8));

    @Inject
    private MailSettings settings;

    /** Opens a folder to be read. */
    public ImapFolder open(MailboxAccount account, String password) throws MessagingException {
        return open(account, password, LONG);
    }

    /** Opens a folder while a person waits. */
    public ImapFolder openSoon(MailboxAccount account, String password) throws MessagingException {
        return open(account, password, SHORT);
    }

    private ImapFolder open(MailboxAccount account, String password, Patience patience) throws MessagingException {
        return ImapFolder.open(account, password, new FarSockets(settings.mayReadOwnMachine()), patience);
    }

    /** How long a server is waited for. */
    record Patience(Duration connecting, Duration reading) {}
}
