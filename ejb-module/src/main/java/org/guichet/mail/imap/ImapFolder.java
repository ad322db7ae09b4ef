package org.guichet.mail.imap;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.guichet.mail.MailboxSecurity;
import org.guichet.mail.model.MailboxClaim;

/** A folder of an IMAP server, opened read-only: reading neither marks nor moves anything. */
public final class ImapFolder implements AutoCloseable {

    private static final String CONNECT_MILLIS = "10000";
    private static final String READ_MILLIS = "60000";
    private static final String PIECE_BYTES = "262144";

    private final Store store;
    private final IMAPFolder folder;

    private ImapFolder(Store store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * Connects and opens the folder.
     *
     * @param password in clear
     * @throws MessagingException if the server is down, refuses, or its certificate is not its own
     */
    public static ImapFolder open(MailboxClaim mailbox, String password) throws MessagingException {
        String protocol = mailbox.security() == MailboxSecurity.TLS ? "imaps" : "imap";
        Store store =
                Session.getInstance(properties(protocol, mailbox.security())).getStore(protocol);
        store.connect(mailbox.host(), mailbox.port(), mailbox.username(), password);
        try {
            IMAPFolder folder = (IMAPFolder) store.getFolder(mailbox.folder());
            folder.open(Folder.READ_ONLY);
            return new ImapFolder(store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Properties properties(String protocol, MailboxSecurity security) {
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", READ_MILLIS);
        properties.setProperty(prefix + "writetimeout", READ_MILLIS);
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "partialfetch", "true");
        properties.setProperty(prefix + "fetchsize", PIECE_BYTES);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (security == MailboxSecurity.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    public long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** Returns the messages after a UID, the oldest first. */
    public List<ImapMail> after(long lastUid) throws MessagingException {
        // "n:*" answers with the last message even where all are older (RFC 3501): those are passed over.
        Message[] messages = folder.getMessagesByUID(lastUid + 1, UIDFolder.LASTUID);
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        folder.fetch(messages, profile);
        List<ImapMail> mails = new ArrayList<>();
        for (Message message : messages) {
            long uid = message == null ? -1 : folder.getUID(message);
            if (message != null && uid > lastUid) {
                mails.add(new ImapMail(uid, (IMAPMessage) message));
            }
        }
        mails.sort(Comparator.comparingLong(ImapMail::uid));
        return mails;
    }

    @Override
    public void close() throws MessagingException {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
        } finally {
            store.close();
        }
    }
}
