package org.guichet.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.CreateMailbox;
import org.guichet.mail.MailboxSecurity;
import org.guichet.mail.MailboxService;

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
        mailboxes.create(new CreateMailbox(
                queue.id(), queue.code(), host, port, MailboxSecurity.NONE, queue.address(), PASSWORD, "INBOX"));
    }
}
