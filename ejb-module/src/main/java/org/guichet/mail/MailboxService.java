package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.guichet.mail.model.Mailbox;
import org.guichet.mail.store.Mailboxes;
import org.guichet.platform.Vault;

/** Adds mailboxes. */
@Stateless
@RolesAllowed({"ADMIN", "SYSTEM"})
public class MailboxService {

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    /**
     * Adds a mailbox; it is read from now on.
     *
     * @return its identifier
     */
    public long create(CreateMailbox command) {
        return mailboxes
                .add(new Mailbox(command, vault.seal(command.password()), clock.instant()))
                .id();
    }
}
