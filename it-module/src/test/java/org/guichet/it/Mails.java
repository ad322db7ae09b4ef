package org.guichet.it;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Mails as people write them, each with a Message-ID of its own. */
public record Mails(TestDesk desk) {

    /** Returns an address from which nobody else writes, with its mailbox. */
    public String someone() {
        String address = UUID.randomUUID() + "@elsewhere.example";
        desk.local().mailServer().open(address);
        return address;
    }

    /** Waits until a mail is filed, and returns the number of its ticket. */
    public String ticketOf(String messageId) {
        String select = "select ticket_id from article where message_id = ?";
        desk.until(
                "the mail " + messageId + " is filed",
                () -> !desk.rows().select(select, messageId).isEmpty());
        return String.valueOf(desk.rows().number(select, messageId));
    }

    /** Returns what lies in a mailbox about a ticket, the oldest first. */
    public List<MimeMessage> about(String number, String address) {
        return desk.inbox(address, "[Guichet#" + number + "]");
    }

    /** Waits for so many mails about a ticket and returns the last. */
    public MimeMessage await(String number, String address, int count) {
        desk.until(
                "mail " + count + " about " + number,
                () -> about(number, address).size() >= count);
        return about(number, address).get(count - 1);
    }

    /** Returns the text of a mail, and of its first part where it has several. */
    public static String text(MimeMessage mail) {
        try {
            Object content = mail.getContent();
            return String.valueOf(
                    content instanceof Multipart parts ? parts.getBodyPart(0).getContent() : content);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

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

    /**
     * Sends a mail with a file of plain text, and returns its Message-ID.
     *
     * @param answered the Message-ID of the mail that it answers, or an empty text
     */
    public String withFile(String from, String to, String subject, String text, String answered, String file) {
        String messageId = "<" + UUID.randomUUID() + "@univ-valmont.example>";
        String thread = answered.isEmpty() ? "" : "In-Reply-To: " + answered + "\nReferences: " + answered + "\n";
        String raw = "From: " + from + "\nTo: " + to + "\nSubject: " + subject + "\nMessage-ID: " + messageId + "\n"
                + thread + "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=limite\n\n"
                + "--limite\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n" + text
                + "\n--limite\nContent-Type: text/plain; charset=UTF-8\nContent-Disposition: attachment; filename=\""
                + file + "\"\n\nfile\n--limite--\n";
        try {
            desk.send(bare(from), to, raw);
            return messageId;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a plain mail that opens a ticket and returns its number, once it is filed. */
    public String ticket(String from, String to, String subject, String text) {
        return ticketOf(plain(from, to, subject, text));
    }

    private static String bare(String address) {
        int open = address.lastIndexOf('<');
        return open < 0 ? address : address.substring(open + 1, address.lastIndexOf('>'));
    }
}
