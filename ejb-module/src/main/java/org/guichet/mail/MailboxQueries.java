package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.directory.Roles;
import org.guichet.mail.store.Mailboxes;

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
}
