package org.guichet.it;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.guichet.it.Door.Answer;
import org.guichet.local.Daemon;
import org.guichet.local.DataFolder;
import org.guichet.local.Patience;
import org.guichet.local.Ports;
import org.guichet.local.Ports.Service;
import org.guichet.local.peer.Directory;
import org.guichet.local.peer.MailServer;
import org.guichet.local.peer.MariaDb;

/**
 * The services alone on Payara Micro, with a real database, directory and mail server, and with nothing that could carry
 * a message.
 */
public final class MicroDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int OK = 200;
    private static final String ROOT = "/guichet";
    private static final Pattern ENTRY = Pattern.compile("(?m)^(?=\\[\\d{4}-)");
    private static final Pattern COMPLAINT = Pattern.compile("\\[levelValue: (900|1000)]");

    /** What it says of itself at its start: stale authorities, annotations that it need not know, the principal of SYSTEM. */
    private static final Pattern USUAL = Pattern.compile(
            "Annotation-Framework|javax\\.enterprise\\.system\\.(security\\.ssl|tools\\.deployment\\.dol)");

    private final Ports ports = new Ports(Desks.MICRO);
    private final DataFolder folder = DataFolder.open(Desks.folder("micro"));
    private final MariaDb database = new MariaDb(folder, Desks.tools(), ports, List.of());
    private final Directory directory = new Directory(ports);
    private final MailServer mail = new MailServer(ports);
    private final Daemon server = new Daemon("micro", folder);

    private MicroDesk() {}

    /**
     * Starts it and comes back when it answers.
     *
     * @param path where it does
     * @param callers the package of the classes that call its services from inside
     */
    public static MicroDesk start(String path, Package callers) {
        MicroDesk desk = new MicroDesk();
        try {
            desk.run(callers);
            desk.await(path);
            return desk;
        } catch (RuntimeException failed) {
            desk.close();
            throw failed;
        }
    }

    /** Asks one of the classes of the test. */
    public Answer ask(String path) {
        return Door.at(ports.of(Service.HTTP), ROOT).get(ROOT + path, "");
    }

    public Rows rows() {
        return new Rows(database.url());
    }

    /** Opens the mailbox of somebody, who has no account. */
    public void open(String address) {
        mail.open(address);
    }

    /** Sends a plain mail. */
    public void send(String from, String to, String subject) {
        MimeMessage message = new MimeMessage(mail.content().getSmtp().createSession());
        try {
            message.setFrom(from);
            message.setRecipients(MimeMessage.RecipientType.TO, to);
            message.setSubject(subject);
            message.setText("Bonjour.");
            Transport.send(message);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns what lies in a mailbox about a ticket, also what is for agents alone, the oldest first. */
    public List<MimeMessage> about(String number, String address) {
        return new Inbox(ports.of(Service.IMAP), address).messages("[Guichet#" + number);
    }

    /** Returns what the server has warned of or complained about so far, but for what it says wherever it starts. */
    public List<String> complaints() {
        try {
            return Stream.of(ENTRY.split(Files.readString(server.output())))
                    .filter(COMPLAINT.asPredicate().and(USUAL.asPredicate().negate()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.retire();
        mail.stop();
        directory.stop();
        database.process().retire();
        folder.close();
    }

    private void run(Package callers) {
        server.clearLeftover();
        database.process().clearLeftover();
        ports.requireFree(Service.HTTP, Service.MARIADB, Service.LDAP, Service.SMTP, Service.IMAP);
        folder.reset();
        directory.start();
        mail.start();
        database.start();
        Path war = folder.folder("domains").resolve("guichet.war");
        ServicesWar.write(war, callers);
        server.start(new MicroStart(ports, folder, database.url(), directory.url()).of(war), Map.of(), folder.root());
    }

    private void await(String path) {
        Patience.await(
                PATIENCE,
                () -> answers(path),
                server::isAlive,
                () -> "The server did not start: " + server.output() + " says why.");
    }

    private boolean answers(String path) {
        try {
            return ask(path).status() == OK;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
