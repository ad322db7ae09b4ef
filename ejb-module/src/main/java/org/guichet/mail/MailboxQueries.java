package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.directory.Roles;
import org.guichet.mail.model.Mailbox;
import org.guichet.mail.store.Mailboxes;
import org.guichet.platform.NotFoundException;

/** Shows administrators whether the mailboxes can be read. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class MailboxQueries {

    @Inject
    private Mailboxes mailboxes;

    /** Returns all mailboxes, by name; passwords stay where they are. */
    public List<MailboxRow> all() {
        return mailboxes.all();
    }

    /**
     * Returns a mailbox as it is changed.
     *
     * @throws NotFoundException if there is none
     */
    public MailboxDetails details(long id) {
        Mailbox mailbox = mailboxes.present(id);
        return new MailboxDetails(id, mailbox.setup(), mailbox.isActive());
    }
}
