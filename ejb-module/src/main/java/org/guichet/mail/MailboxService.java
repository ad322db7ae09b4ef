package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.guichet.directory.ConfigurationKind;
import org.guichet.directory.ConfigurationLog;
import org.guichet.directory.ConfiguredThing;
import org.guichet.directory.Roles;
import org.guichet.mail.model.Mailbox;
import org.guichet.mail.store.Mailboxes;
import org.guichet.platform.FieldChange;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Vault;
import org.jspecify.annotations.Nullable;

/**
 * Sets mailboxes up. Administrators of the installation only: a mailbox names a server to connect to and a password. What
 * is changed here takes the mailbox from whichever node reads it; that node commits nothing more of what it has read.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class MailboxService {

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailboxRulebook rulebook;

    @Inject
    private Vault vault;

    @Inject
    private Clock clock;

    @EJB
    private ConfigurationLog log;

    /**
     * Adds a mailbox; it is read from now on.
     *
     * @return its identifier
     * @throws FieldException at the field that no mailbox can have so
     */
    public long create(CreateMailbox command) {
        rulebook.check(command.setup(), null);
        rulebook.needsPassword(command.password());
        Mailbox mailbox = mailboxes.add(new Mailbox(command.setup(), vault.seal(command.password()), clock.instant()));
        log.created(thing(mailbox));
        return mailbox.id();
    }

    /**
     * Changes a mailbox. Where its server, account or folder changes, mails are looked for there as if for the first time;
     * what was filed before is known again by its content.
     *
     * @throws NotFoundException if there is none
     * @throws FieldException at the field that it cannot have so; at the password if that would go to another server
     */
    public void change(ChangeMailbox command) {
        Mailbox mailbox = present(command.id());
        MailboxSetup before = mailbox.setup();
        MailboxSetup after = log.joined(thing(mailbox), command.base(), command.wish(), before);
        rulebook.check(after, command.id());
        String password = command.password();
        mailbox.change(after, password == null ? kept(mailbox, after) : vault.seal(password), clock.instant());
        log.changed(thing(mailbox), before, after);
        if (password != null) {
            log.changed(thing(mailbox), List.of(new FieldChange("password", "", "")));
        }
    }

    private static String kept(Mailbox mailbox, MailboxSetup after) {
        if (!mailbox.account().sharesPasswordWith(after.account())) {
            throw new FieldException("password", "mailbox.password.again");
        }
        return mailbox.sealedPassword();
    }

    /**
     * Has a mailbox read, or read no longer; what was fetched is filed all the same.
     *
     * @throws NotFoundException if there is none
     */
    public void activate(long id, boolean on) {
        Mailbox mailbox = present(id);
        if (mailbox.isActive() != on) {
            mailbox.activate(on, clock.instant());
            log.changed(
                    thing(mailbox), List.of(new FieldChange("active", Boolean.toString(!on), Boolean.toString(on))));
        }
    }

    /**
     * Removes a mailbox and forgets its password; its mails stay, in tickets and in the ledger.
     *
     * @throws NotFoundException if there is none
     */
    public void remove(long id) {
        Mailbox mailbox = present(id);
        mailbox.remove(clock.instant());
        log.removed(thing(mailbox));
    }

    /**
     * Has a mailbox read at once, however long it would rest after a failure.
     *
     * @throws NotFoundException if there is none
     */
    public void hurry(long id) {
        present(id).hurry(clock.instant());
    }

    private Mailbox present(long id) {
        @Nullable Mailbox mailbox = mailboxes.forChange(id);
        if (mailbox == null || mailbox.isRemoved()) {
            throw new NotFoundException();
        }
        return mailbox;
    }

    private static ConfiguredThing thing(Mailbox mailbox) {
        return new ConfiguredThing(
                ConfigurationKind.MAILBOX,
                Long.toString(mailbox.id()),
                mailbox.setup().rules().name(),
                null);
    }
}
