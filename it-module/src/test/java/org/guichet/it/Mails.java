package org.guichet.it;

import jakarta.mail.MessagingException;
import java.util.UUID;

/** Mails as people write them, each with a Message-ID of its own. */
public record Mails(TestDesk desk) {

    /** Sends a plain mail and returns its Message-ID. */
    public String plain(String from, String to, String subject, String text) {
        return answer(from, to, subject, text, "");
    }

    /**
     * Sends a plain mail that answers another one and returns its Message-ID.
     *
     * @param answered the Message-ID of that mail, or an empty text
     */
    public String answer(String from, String to, String subject, String text, String answered) {
        String messageId = "<" + UUID.randomUUID() + "@univ-valmont.example>";
        String thread = answered.isEmpty() ? "" : "In-Reply-To: " + answered + "\nReferences: " + answered + "\n";
        String raw = "From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nMessage-ID: " + messageId + "\n"
                + thread
                + "MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n"
                + text + "\n";
        try {
            desk.send(bare(from), to, raw);
            return messageId;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a plain mail that opens a ticket and returns its number, once it is filed. */
    public String ticket(String from, String to, String subject, String text) {
        String messageId = plain(from, to, subject, text);
        String select = "select ticket_id from article where message_id = ?";
        desk.until(
                "the mail is filed",
                () -> !desk.rows().select(select, messageId).isEmpty());
        return String.valueOf(desk.rows().number(select, messageId));
    }

    private static String bare(String address) {
        int open = address.indexOf('<');
        return open < 0 ? address : address.substring(open + 1, address.indexOf('>'));
    }
}
