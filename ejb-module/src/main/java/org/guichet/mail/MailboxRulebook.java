package org.guichet.mail;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.store.Mailboxes;
import org.guichet.platform.FieldException;
import org.jspecify.annotations.Nullable;

/** Which mailboxes there may be; what is wrong is told at its field. */
@ApplicationScoped
class MailboxRulebook {

    /** A name or an address of a server, in letters that every resolver takes. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_USER = 320;
    private static final int LONGEST_FOLDER = 255;
    private static final int LONGEST_PASSWORD = 200;
    private static final int LAST_PORT = 65_535;

    @Inject
    private Mailboxes mailboxes;

    @Inject
    private MailSettings settings;

    @EJB
    private DeskQueries desks;

    /**
     * Checks a mailbox.
     *
     * @param id of the one that shall become so; none for a new one
     */
    void check(MailboxSetup setup, @Nullable Long id) {
        account(setup.account());
        rules(setup);
        long self = id == null ? 0 : id;
        refuse(mailboxes.isNamed(setup.rules().name(), self), "name", "mailbox.name.taken");
        refuse(mailboxes.reads(setup.account(), self), "folder", "mailbox.folder.taken");
    }

    /** Checks what is needed to connect. */
    void account(MailboxAccount account) {
        refuse(!HOST.matcher(account.host()).matches(), "host", "mailbox.host.invalid");
        refuse(account.port() < 1 || account.port() > LAST_PORT, "port", "mailbox.port.invalid");
        if (!settings.mayReadPort(account.port())) {
            throw new FieldException("port", "mailbox.port.forbidden", settings.imapPorts());
        }
        boolean bare = account.security() == MailboxSecurity.NONE;
        refuse(bare && !settings.mayReadUnprotected(), "security", "mailbox.security.forbidden");
        text(account.username(), LONGEST_USER, "username");
        text(account.folder(), LONGEST_FOLDER, "folder");
    }

    /** Checks a password that was written. */
    void needsPassword(String password) {
        text(password, LONGEST_PASSWORD, "password");
    }

    private void rules(MailboxSetup setup) {
        MailboxRules rules = setup.rules();
        text(rules.name(), LONGEST_NAME, "name");
        boolean open =
                desks.queues().stream().filter(QueueInfo::active).anyMatch(queue -> queue.id() == rules.queueId());
        refuse(!open, "queueId", "mailbox.queue.closed");
        refuse(rules.start() == StartFrom.DATE && rules.startAt() == null, "startAt", "mailbox.startAt.missing");
        if (rules.afterFiling() == AfterFiling.MOVE) {
            String target = rules.filedFolder() == null ? "" : rules.filedFolder();
            text(target, LONGEST_FOLDER, "filedFolder");
            refuse(target.equals(setup.account().folder()), "filedFolder", "mailbox.filedFolder.same");
        }
    }

    private static void text(String value, int longest, String field) {
        boolean bad =
                value.isBlank() || value.length() > longest || value.chars().anyMatch(Character::isISOControl);
        refuse(bad, field, "mailbox." + field + ".invalid");
    }

    private static void refuse(boolean wrong, String field, String key) {
        if (wrong) {
            throw new FieldException(field, key);
        }
    }
}
