package org.guichet.container;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Properties;
import org.guichet.mail.MailboxAccount;

/** A folder of a mailbox as another mail program sees it. */
record MailFolder(MailboxAccount account) {

    /**
     * Lays a mail there as someone does who moves it from elsewhere: the server keeps when it was received.
     *
     * @param subject without one the mail is empty
     */
    void lay(String subject, Instant receivedAt) {
        String raw = "From: quelquun@elsewhere.example\r\nTo: " + account.username() + "\r\nSubject: " + subject
                + "\r\nMessage-ID: <" + subject.hashCode() + "." + receivedAt.getEpochSecond() + "."
                + account.username()
                + ">\r\nDate: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(receivedAt.atOffset(ZoneOffset.UTC))
                + "\r\n\r\n" + (subject.isEmpty() ? "" : "Bonjour.\r\n");
        with(Folder.READ_WRITE, folder -> {
            var mail = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
            folder.appendMessages(new Message[] {mail});
            return folder;
        });
    }

    void empty() {
        with(Folder.READ_WRITE, folder -> {
            folder.setFlags(folder.getMessages(), new Flags(Flags.Flag.DELETED), true);
            return folder.expunge();
        });
    }

    int count() {
        return with(Folder.READ_ONLY, Folder::getMessageCount);
    }

    int unread() {
        return with(
                Folder.READ_ONLY,
                folder -> folder.getMessageCount()
                        - folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), true)).length);
    }

    long uidValidity() {
        return with(Folder.READ_ONLY, folder -> ((UIDFolder) folder).getUIDValidity());
    }

    private <T> T with(int mode, Use<T> use) {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect(account.host(), account.port(), account.username(), Post.PASSWORD);
            try (Folder folder = store.getFolder(account.folder())) {
                folder.open(mode);
                return use.of(folder);
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done with a folder. */
    @FunctionalInterface
    private interface Use<T> {

        T of(Folder folder) throws MessagingException;
    }
}
