package org.guichet.container;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.desk.QueueInfo;
import org.guichet.mail.AfterFiling;
import org.guichet.mail.CreateMailbox;
import org.guichet.mail.MailFiler;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.MailboxRules;
import org.guichet.mail.MailboxSecurity;
import org.guichet.mail.MailboxService;
import org.guichet.mail.MailboxSetup;
import org.guichet.mail.StartFrom;

/** Mail on its way to the desk, one step at a time. */
@ApplicationScoped
public class Post {

    /** Of all mailboxes of the desk. */
    public static final String PASSWORD = "guichet";

    @Inject
    @ConfigProperty(name = "guichet.demo.imap-port")
    private int imapPort;

    @Resource(lookup = "mail/guichet")
    private Session session;

    @Inject
    private MailboxService mailboxes;

    @Inject
    private MailFiler filer;

    @Inject
    private Clock clock;

    @Inject
    private Scene scene;

    @Inject
    private Callers callers;

    @Inject
    private Sql sql;

    /** Lets a queue's mail be read from now on. */
    public long mailbox(QueueInfo queue) {
        return callers.asSystem(() -> mailboxes.create(new CreateMailbox(setup(queue, StartFrom.ALL), PASSWORD)));
    }

    /** Returns the mailbox of a queue, as it may be filled in. */
    public MailboxSetup setup(QueueInfo queue, StartFrom start) {
        return new MailboxSetup(
                new MailboxAccount("127.0.0.1", imapPort, MailboxSecurity.NONE, queue.address(), "INBOX"),
                new MailboxRules(queue.code(), queue.id(), start, null, AfterFiling.LEAVE, null));
    }

    /** Opens the mailbox of a queue at its server, which gives one to whoever gets a mail. */
    public void open(QueueInfo queue) {
        send("serveur@univ-valmont.example", queue, "Bienvenue");
        new MailFolder(setup(queue, StartFrom.ALL).account()).empty();
    }

    /** Lays a mail into the mailbox of a queue. */
    public void send(String from, QueueInfo queue, String subject) {
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom(new InternetAddress(from));
            mail.setRecipients(MimeMessage.RecipientType.TO, queue.address());
            mail.setSubject(subject);
            mail.setText("Bonjour.");
            Transport.send(mail);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Files a mail that was fetched a moment ago and returns its line of the ledger. */
    public long file(String from, QueueInfo queue, String subject) {
        long entry = enter(from, queue, subject);
        callers.asSystem(() -> {
            filer.file(entry);
            return entry;
        });
        return entry;
    }

    /** Files a mail that answers another one. */
    public long answer(String from, QueueInfo queue, String subject, String answered) {
        return file(from, queue, subject + "\r\nIn-Reply-To: " + answered);
    }

    private long enter(String from, QueueInfo queue, String subject) {
        // Nobody reads it, so that the test alone says when.
        long mailbox = sql.add(
                "insert into mailbox (queue_id, name, host, port, security, username, sealed_password, is_active,"
                        + " next_poll_at) values (?, ?, '127.0.0.1', 1, 'NONE', '', '', false, now(6))",
                queue.id(),
                scene.word());
        String id = "<" + scene.word() + "@univ-valmont.example>";
        String raw = "From: " + from + "\r\nTo: " + queue.address() + "\r\nSubject: " + subject + "\r\nMessage-ID: "
                + id + "\r\n\r\nBonjour.\r\n";
        long entry = sql.add(
                "insert into mail_ledger (mailbox_id, uid_validity, uid, content_hash, size, message_id, fetched_at,"
                        + " next_attempt_at) values (?, 1, 1, sha2(?, 256), ?, ?, ?, ?)",
                mailbox,
                raw,
                raw.length(),
                id,
                Timestamp.from(clock.instant()),
                Timestamp.from(clock.instant()));
        sql.change("insert into mail_raw (ledger_id, seq, bytes) values (?, 0, ?)", entry, gzip(raw));
        return entry;
    }

    private static byte[] gzip(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(raw.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }
}
