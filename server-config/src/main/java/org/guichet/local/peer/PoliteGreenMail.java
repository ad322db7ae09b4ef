package org.guichet.local.peer;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.smtp.SmtpConnection;
import com.icegreen.greenmail.smtp.SmtpHandler;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.smtp.commands.SmtpCommand;
import com.icegreen.greenmail.smtp.commands.SmtpCommandRegistry;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.Socket;
import java.util.Map;

/**
 * GreenMail that takes mail with the empty sender, which is how automatic mail travels (RFC 5321 §4.5.5). GreenMail 2.1
 * acknowledges {@code MAIL FROM:<>} but forgets it, and refuses the recipient that follows. Its folders are {@link QuickFolders}.
 */
final class PoliteGreenMail extends GreenMail {

    PoliteGreenMail(ServerSetup[] setups) {
        super(setups);
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        Map<String, AbstractServer> services = super.createServices(setups, managers);
        for (ServerSetup setup : setups) {
            String protocol = setup.getProtocol();
            if (protocol.equals(ServerSetup.PROTOCOL_SMTP)) {
                services.put(protocol, new PoliteSmtp(setup, managers));
            } else if (protocol.equals(ServerSetup.PROTOCOL_IMAP)) {
                services.put(protocol, new QuickImap(setup, managers));
            }
        }
        return services;
    }

    private static final class QuickImap extends AbstractServer {

        QuickImap(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket socket) {
            ImapHostManager folders = QuickFolders.of(managers.getImapHostManager());
            return new ImapHandler(managers.getUserManager(), folders, socket);
        }
    }

    private static final class PoliteSmtp extends SmtpServer {

        PoliteSmtp(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket socket) {
            return new SmtpHandler(new PoliteCommands(), managers.getSmtpManager(), socket);
        }
    }

    private static final class PoliteCommands extends SmtpCommandRegistry {

        @Override
        public SmtpCommand getCommand(String name) {
            SmtpCommand command = super.getCommand(name);
            return name.equalsIgnoreCase("MAIL") ? new Mail(command) : command;
        }
    }

    /** Remembers the empty sender too. */
    private static final class Mail extends SmtpCommand {

        private final SmtpCommand usual;

        Mail(SmtpCommand usual) {
            this.usual = usual;
        }

        @Override
        public void execute(SmtpConnection connection, SmtpState state, SmtpManager manager, String line)
                throws IOException {
            usual.execute(connection, state, manager, line);
            if (line.replace(" ", "").regionMatches(true, 0, "MAILFROM:<>", 0, "MAILFROM:<>".length())) {
                state.getMessage().setReturnPath(new Nobody());
            }
        }
    }

    private static final class Nobody extends MailAddress {

        Nobody() {
            super("nobody@localhost");
        }

        @Override
        public String getEmail() {
            return "";
        }

        @Override
        public String toString() {
            return "";
        }
    }
}
