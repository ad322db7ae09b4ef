package org.guichet.it;

import static org.awaitility.Awaitility.await;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.guichet.local.LocalDesk;

/** A desk as its users meet it: mail goes in by SMTP, comes out by IMAP; what it stored can be counted. */
public final class TestDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DEMONSTRATION_ENDS = "tickets of the demonstration were filed";

    private final LocalDesk desk;
    private final Rows rows;

    public TestDesk(LocalDesk desk) {
        this.desk = desk;
        this.rows = new Rows(desk.jdbcUrl());
    }

    public LocalDesk local() {
        return desk;
    }

    public Rows rows() {
        return rows;
    }

    public String url(String path) {
        return desk.httpUrl() + path;
    }

    public Path log() {
        return desk.serverLog();
    }

    /** Sends a raw mail as it is. */
    public void send(String from, String to, String raw) throws MessagingException {
        send(from, to, raw.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a raw mail as it is. */
    public void send(String from, String to, byte[] raw) throws MessagingException {
        Session session = session(from);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(new RawMail(session, raw), new Address[] {new InternetAddress(to)});
        }
    }

    /** Sends a mail that is made while it is sent. */
    public void send(String from, String to, MimeMessage mail) throws MessagingException {
        try (Transport transport = session(from).getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(mail, new Address[] {new InternetAddress(to)});
        }
    }

    private Session session(String from) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(desk.smtpPort()));
        properties.setProperty("mail.smtp.from", from);
        return Session.getInstance(properties);
    }

    /** Returns what lies in someone's mailbox, the oldest first. */
    public List<MimeMessage> inbox(String address) {
        return inbox(address, "");
    }

    /** Returns the mails in someone's mailbox in whose subject some words stand, the oldest first. */
    public List<MimeMessage> inbox(String address, String words) {
        return new Inbox(desk.imapPort(), address).messages(words);
    }

    /** Waits until all tickets of the demonstration are there, and nothing writes by itself any more. */
    public void awaitDemonstration() {
        until("the demonstration is told", () -> Files.readString(log()).contains(DEMONSTRATION_ENDS));
    }

    /** Waits for something that is brought about elsewhere. */
    public void until(String what, Callable<Boolean> condition) {
        until(what, PATIENCE, condition);
    }

    /** Waits for something that takes longer than usual. */
    public void until(String what, Duration patience, Callable<Boolean> condition) {
        await(what).atMost(patience).pollInterval(Duration.ofMillis(100)).until(condition);
    }

    /** Waits for the first row of a query, and returns the very row that was seen. */
    public Map<String, String> row(String what, String select, Object... parameters) {
        return await(what)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> rows().select(select, parameters), rows -> !rows.isEmpty())
                .get(0);
    }

    @Override
    public void close() {
        desk.close();
    }

    /** A mail that is sent byte for byte, however broken its headers are. */
    private static final class RawMail extends MimeMessage {

        private final byte[] raw;

        RawMail(Session session, byte[] raw) throws MessagingException {
            super(session, new ByteArrayInputStream(raw));
            this.raw = raw;
            saved = true;
        }

        @Override
        public void writeTo(OutputStream out, String[] ignored) throws IOException {
            out.write(raw);
        }
    }
}
