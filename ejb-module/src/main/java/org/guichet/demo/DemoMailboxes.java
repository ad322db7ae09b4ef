package org.guichet.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.AfterFiling;
import org.guichet.mail.CreateMailbox;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.MailboxRules;
import org.guichet.mail.MailboxSecurity;
import org.guichet.mail.MailboxService;
import org.guichet.mail.MailboxSetup;
import org.guichet.mail.StartFrom;

/** Opens the mailboxes of the queues at the mail server of the local desk, which knows one password only. */
@ApplicationScoped
class DemoMailboxes {

    private static final String PASSWORD = "guichet";

    @Inject
    @ConfigProperty(name = "guichet.demo.imap-host", defaultValue = "127.0.0.1")
    private String host;

    @Inject
    @ConfigProperty(name = "guichet.demo.imap-port", defaultValue = "8143")
    private int port;

    @EJB
    private MailboxService mailboxes;

    void open(QueueInfo queue) {
        var account = new MailboxAccount(host, port, MailboxSecurity.NONE, queue.address(), "INBOX");
        var rules = new MailboxRules(queue.code(), queue.id(), StartFrom.ALL, null, AfterFiling.LEAVE, null);
        mailboxes.create(new CreateMailbox(new MailboxSetup(account, rules), PASSWORD));
    }
}
