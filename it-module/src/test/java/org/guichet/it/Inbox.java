package org.guichet.it;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.SubjectTerm;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Someone's mailbox, read by IMAP as their mail program does. */
record Inbox(int port, String address) {

    private static final String PASSWORD = "guichet";

    /** Returns the mails in whose subject some words stand, all for none; the server looks for them, for there may be hundreds. */
    List<MimeMessage> messages(String words) {
        Properties properties = new Properties();
        // In one piece: the mail server in memory writes the whole mail anew for each piece of it.
        properties.setProperty("mail.imap.partialfetch", "false");
        try (Store store = Session.getInstance(properties).getStore("imap")) {
            store.connect("127.0.0.1", port, address, PASSWORD);
            try (Folder folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_ONLY);
                List<MimeMessage> copies = new ArrayList<>();
                Message[] found = words.isEmpty() ? folder.getMessages() : folder.search(new SubjectTerm(words));
                for (Message message : found) {
                    copies.add(new MimeMessage((MimeMessage) message));
                }
                return copies;
            }
        } catch (MessagingException e) {
            throw new IllegalStateException("The mailbox of " + address + " cannot be read", e);
        }
    }
}
