package org.guichet.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.guichet.it.Desks;
import org.guichet.it.Mails;
import org.guichet.it.TestDesk;
import org.guichet.local.LocalDesk;
import org.guichet.local.peer.MariaDb;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk with the mail servers that universities run: it reads from Dovecot and hands over to Postfix's SMTP. */
class RealMailServersIT {

    private static final int BASE = 27_000;
    private static final int IMAP = BASE + 243;
    private static final int SMTP = BASE + 225;
    private static final int MEGABYTE = 1024 * 1024;
    private static final String OUTBOX = "select state, attempts, last_error, message_id,"
            + " timestampdiff(second, created_at, next_attempt_at) pause from outbox where ";
    private static final String HOTLINE = "hotline@univ-valmont.example";

    @TempDir
    private static Path temporary = Path.of("");

    private static TestDesk desk;

    @BeforeAll
    static void startDesk() {
        Peer.passable(temporary);
        desk = new TestDesk(
                LocalDesk.start(Desks.options("peers", BASE).withSetting("port.smtp", Integer.toString(SMTP))));
    }

    @AfterAll
    static void stopDesk() {
        desk.close();
    }

    @Test
    void mailsInDovecotBecomeTicketsAndStayUnreadThere() throws Exception {
        byte[] file = new byte[MEGABYTE];
        new Random(1).nextBytes(file);
        try (Dovecot dovecot = Dovecot.start(temporary.resolve("dovecot"), IMAP)) {
            watch(dovecot);
            dovecot.deliver(plain("<first@elsewhere.example>"));
            Map<String, String> first = ticketOf("<first@elsewhere.example>");
            dovecot.deliver(withFile("<second@elsewhere.example>", file));
            Map<String, String> second = ticketOf("<second@elsewhere.example>");

            assertThat(first).containsEntry("title", "Clé perdue").containsEntry("code", "hotline");
            assertThat(second)
                    .containsEntry("title", "Le journal d’été, en octets bruts")
                    .containsEntry("code", "hotline");
            assertThat(desk.rows()
                            .select(
                                    "select lower(hex(c.sha256)) sha256 from article a"
                                            + " join attachment f on f.article_id = a.id"
                                            + " join content c on c.id = f.content_id where a.message_id = ?",
                                    "<second@elsewhere.example>"))
                    .containsExactly(Map.of("sha256", sha256(file)));
            assertThat(dovecot.unseen()).isEqualTo(2);
        }
    }

    @Test
    void aRecipientRefusedForGoodFailsInTheWordsOfTheServer() {
        String recipient = "gone@elsewhere.example";
        try (SmtpSink sink = SmtpSink.refusingForGood(
                temporary.resolve("hard"), SMTP, "550 5.1.1 This person has left the university")) {
            new Mails(desk).plain(recipient, HOTLINE, "Au revoir", "Je pars demain.");

            Map<String, String> mail = attempted(recipient);

            assertThat(mail).containsEntry("state", "FAILED").containsEntry("attempts", "1");
            assertThat(mail.get("last_error")).contains("550 5.1.1 This person has left the university");
            assertThat(sink.taken()).isEmpty();
        }
    }

    @Test
    void aRecipientRefusedForNowIsTriedAgainLaterAndThenGetsTheMailOnce() {
        String recipient = "full@elsewhere.example";
        try (SmtpSink sink =
                SmtpSink.refusingForNow(temporary.resolve("soft"), SMTP, "450 4.2.2 This mailbox is full")) {
            new Mails(desk).plain(recipient, HOTLINE, "Boîte pleine", "Que dois-je faire ?");

            Map<String, String> mail = attempted(recipient);

            assertThat(mail).containsEntry("state", "WAITING").containsEntry("attempts", "1");
            assertThat(mail.get("last_error")).contains("450 4.2.2 This mailbox is full");
            assertThat(Long.parseLong(mail.get("pause"))).isGreaterThanOrEqualTo(30);
            assertThat(sink.taken()).isEmpty();
        }
        try (SmtpSink sink = SmtpSink.taking(temporary.resolve("taking"), SMTP)) {
            Map<String, String> mail =
                    desk.row("the mail has left", OUTBOX + "recipient = ? and state = 'SENT'", recipient);

            assertThat(mail).containsEntry("attempts", "2").containsEntry("last_error", "null");
            assertThat(sink.taken()).containsOnlyOnce("X-Rcpt-Args: <" + recipient + ">");
            assertThat(sink.taken()).containsOnlyOnce("Message-ID: " + mail.get("message_id"));
        }
    }

    /** Makes the desk read Dovecot's mailbox: its password is that of the mailboxes that are there, sealed already. */
    private static void watch(Dovecot dovecot) throws SQLException {
        String sql = "insert into mailbox"
                + " (queue_id, name, host, port, security, username, sealed_password, next_poll_at)"
                + " select queue_id, 'Dovecot', '127.0.0.1', ?, 'NONE', ?, sealed_password, utc_timestamp(6)"
                + " from mailbox where username = ?";
        try (Connection connection =
                        DriverManager.getConnection(desk.local().jdbcUrl(), MariaDb.USER, MariaDb.PASSWORD);
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, dovecot.port());
            insert.setString(2, Dovecot.USER);
            insert.setString(3, HOTLINE);
            assertThat(insert.executeUpdate()).isEqualTo(1);
        }
    }

    private static Map<String, String> ticketOf(String messageId) {
        String select = "select t.title, q.code from article a join ticket t on t.id = a.ticket_id"
                + " join queue q on q.id = t.queue_id where a.message_id = ?";
        return desk.row("the mail " + messageId + " is filed", select, messageId);
    }

    /** Returns the desk's mail to someone, once it was tried and lies in nobody's hands. */
    private static Map<String, String> attempted(String recipient) {
        return desk.row(
                "the mail to " + recipient + " was tried",
                OUTBOX + "recipient = ? and attempts > 0 and claimed_by is null",
                recipient);
    }

    private static String plain(String messageId) {
        return header(messageId, "=?UTF-8?Q?Cl=C3=A9_perdue?=")
                + "Content-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n"
                + "La clé du bureau 12 est introuvable.\n";
    }

    private static String withFile(String messageId, byte[] file) {
        return header(messageId, "Le journal d’été, en octets bruts")
                + "Content-Type: multipart/mixed; boundary=\"between\"\n\n"
                + "--between\nContent-Type: text/plain; charset=UTF-8\n\nVoici le journal.\n"
                + "--between\nContent-Type: application/octet-stream\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"journal.bin\"\n\n"
                + Base64.getMimeEncoder(76, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(file)
                + "\n--between--\n";
    }

    private static String header(String messageId, String subject) {
        return "From: Paul Peer <paul.peer@elsewhere.example>\nTo: " + HOTLINE + "\nSubject: " + subject
                + "\nMessage-ID: " + messageId + "\nDate: Mon, 2 Nov 2026 09:00:00 +0100\nMIME-Version: 1.0\n";
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
