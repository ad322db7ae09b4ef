package org.guichet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.desk.QueueInfo;

/** Opens the mailboxes of the queues at the mail server of the local desk. */
@ApplicationScoped
class DemoMailboxes {

    private static final System.Logger LOG = System.getLogger(DemoMailboxes.class.getName());

    @Inject
    @ConfigProperty(name = "guichet.demo.imap-host", defaultValue = "127.0.0.1")
    private String host;

    @Inject
    @ConfigProperty(name = "guichet.demo.imap-port", defaultValue = "8143")
    private int port;

    void open(QueueInfo queue) {
        LOG.log(System.Logger.Level.DEBUG, "{0} is read at {1}:{2}", queue.address(), host, port);
    }
}
