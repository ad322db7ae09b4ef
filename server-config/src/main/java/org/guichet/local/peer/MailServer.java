package org.guichet.local.peer;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.guichet.local.Ports;

/**
 * A mail server in memory: it takes mail for anybody by SMTP and hands it out by IMAP. A mailbox's login is its
 * address; mail for an alias arrives in the mailbox of its person. Everything is forgotten when it stops.
 */
public final class MailServer {

    private static final long START_MILLISECONDS = 10_000;

    private final Ports ports;
    private GreenMail server;

    public MailServer(Ports ports) {
        this.ports = ports;
        this.server = empty();
    }

    public void start() {
        server.start();
        UserManager users = server.getUserManager();
        Map<String, GreenMailUser> aliases = new HashMap<>();
        University.QUEUES.forEach(this::open);
        for (University.Mailbox mailbox : University.mailboxes()) {
            GreenMailUser user = open(mailbox.address());
            mailbox.aliases().forEach(alias -> aliases.put(alias, user));
        }
        users.setMessageDeliveryHandler((message, recipient) -> {
            String address = recipient.getEmail().toLowerCase(Locale.ROOT);
            GreenMailUser owner = aliases.getOrDefault(address, users.getUserByEmail(address));
            return owner == null ? open(address) : owner;
        });
    }

    public void stop() {
        server.stop();
        server = empty();
    }

    /** Opens a mailbox; its login is the address, its password that of the university. */
    public GreenMailUser open(String address) {
        return server.setUser(address, address, University.PASSWORD);
    }

    public GreenMail content() {
        return server;
    }

    private GreenMail empty() {
        ServerSetup[] setups = {
            setup(ports.of(Ports.Service.SMTP), ServerSetup.PROTOCOL_SMTP),
            setup(ports.of(Ports.Service.IMAP), ServerSetup.PROTOCOL_IMAP)
        };
        return new PoliteGreenMail(setups).withConfiguration(GreenMailConfiguration.aConfig());
    }

    private static ServerSetup setup(int port, String protocol) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", protocol);
        setup.setServerStartupTimeout(START_MILLISECONDS);
        return setup;
    }
}
