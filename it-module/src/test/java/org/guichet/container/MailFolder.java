package org.guichet.container;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.FlagTerm;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.guichet.mail.MailboxAccount;

/** A folder of a mailbox as another mail program sees it. */
record MailFolder(MailboxAccount account) {

    private static final DateTimeFormatter INTERNAL_DATE =
            DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss Z", Locale.ENGLISH);

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
        with(
                Folder.READ_WRITE,
                folder -> ((IMAPFolder) folder).doCommand(protocol -> {
                    Argument append = new Argument();
                    append.writeString(account.folder());
                    append.writeString(internalDate(receivedAt));
                    append.writeBytes(raw.getBytes(StandardCharsets.UTF_8));
                    protocol.simpleCommand("APPEND", append);
                    return folder;
                }));
    }

    /** GreenMail takes half past noon for half past midnight: nothing is received there at noon. */
    private static String internalDate(Instant receivedAt) {
        OffsetDateTime here = receivedAt.atOffset(ZoneOffset.UTC);
        OffsetDateTime told = here.getHour() == 12 ? receivedAt.atOffset(ZoneOffset.ofHours(1)) : here;
        return INTERNAL_DATE.format(told);
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
