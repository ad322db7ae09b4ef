package org.guichet.mail.smtp;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A mail from somebody to themselves: it belongs to no ticket, and nothing remembers it. */
public final class TrialMail {

    private TrialMail() {}

    /** Sends it at once. */
    public static void send(Session session, String domain, String address, String subject, String body)
            throws MessagingException {
        OutgoingMessage message = new OutgoingMessage(session, "<" + UUID.randomUUID() + "@" + domain + ">");
        InternetAddress oneself = new InternetAddress(address, true);
        message.setFrom(oneself);
        message.setRecipient(Message.RecipientType.TO, oneself);
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(body, StandardCharsets.UTF_8.name());
        message.markAutomatic();
        message.saveChanges();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            transport.sendMessage(message, new Address[] {oneself});
        }
    }
}
