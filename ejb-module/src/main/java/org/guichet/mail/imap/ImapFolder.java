package org.guichet.mail.imap;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.guichet.mail.MailboxAccount;
import org.guichet.mail.MailboxSecurity;
import org.jspecify.annotations.Nullable;

/** A folder of an IMAP server, opened read-only: reading neither marks nor moves anything. Only to tidy it is opened anew. */
public final class ImapFolder implements AutoCloseable {

    private static final String PIECE_BYTES = "262144";

    /** Servers compare whole days, each by the zone it lives in. */
    private static final Duration DAYS_ASTRAY = Duration.ofDays(2);

    private final IMAPStore store;
    private final IMAPFolder folder;

    private ImapFolder(IMAPStore store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    /**
     * Connects and opens the folder.
     *
     * @param password in clear
     * @throws MessagingException if the server is down, refuses, or its certificate is not its own
     */
    static ImapFolder open(MailboxAccount account, String password, SocketFactory sockets, ImapDoor.Patience patience)
            throws MessagingException {
        String protocol = account.security() == MailboxSecurity.TLS ? "imaps" : "imap";
        Properties properties = properties(protocol, account.security(), patience);
        // As an object, not as a text; without it the library would fall back to sockets that lead anywhere.
        properties.put("mail." + protocol + ".socketFactory", sockets);
        IMAPStore store = (IMAPStore) Session.getInstance(properties).getStore(protocol);
        store.connect(account.host(), account.port(), account.username(), password);
        try {
            IMAPFolder folder = (IMAPFolder) store.getFolder(account.folder());
            folder.open(Folder.READ_ONLY);
            return new ImapFolder(store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Properties properties(String protocol, MailboxSecurity security, ImapDoor.Patience patience) {
        String prefix = "mail." + protocol + ".";
        String reading = Long.toString(patience.reading().toMillis());
        Properties properties = new Properties();
        properties.setProperty(
                prefix + "connectiontimeout",
                Long.toString(patience.connecting().toMillis()));
        properties.setProperty(prefix + "timeout", reading);
        properties.setProperty(prefix + "writetimeout", reading);
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty(prefix + "partialfetch", "true");
        properties.setProperty(prefix + "fetchsize", PIECE_BYTES);
        properties.setProperty(prefix + "socketFactory.fallback", "false");
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

    /** Returns how many messages lie there. */
    public int count() throws MessagingException {
        return folder.getMessageCount();
    }

    /**
     * Looks into the folder as if for the first time. The server itself finds what it received since the start: of
     * thousands of older mails nothing is asked.
     *
     * @param start none: everything counts
     */
    public Look firstLook(@Nullable Instant start) throws MessagingException {
        long upTo = highest();
        Message[] found = start == null ? folder.getMessages() : folder.search(receivedSince(start));
        List<ImapMail> mails = described(Objects.requireNonNullElse(found, new Message[0])).stream()
                .filter(mail -> !mail.isOlderThan(start))
                .toList();
        return new Look(mails, upTo, Math.max(count() - mails.size(), 0));
    }

    /** The library knows no other instants. */
    private static SearchTerm receivedSince(Instant start) {
        return new ReceivedDateTerm(ComparisonTerm.GE, java.util.Date.from(start.minus(DAYS_ASTRAY)));
    }

    /**
     * Looks at what has come since.
     *
     * @param lastUid the highest identifier that an earlier look covered
     * @param start what the server received before is left alone, though somebody moved it here only now
     */
    public Look lookAfter(long lastUid, @Nullable Instant start) throws MessagingException {
        // "n:*" answers with the last message even where all are older (RFC 3501): those are passed over.
        List<ImapMail> come = described(folder.getMessagesByUID(lastUid + 1, UIDFolder.LASTUID)).stream()
                .filter(mail -> mail.uid() > lastUid)
                .toList();
        List<ImapMail> mails =
                come.stream().filter(mail -> !mail.isOlderThan(start)).toList();
        long upTo = come.isEmpty() ? lastUid : come.get(come.size() - 1).uid();
        return new Look(mails, upTo, come.size() - mails.size());
    }

    /** Returns the identifier below which everything lay there when the folder was opened. */
    private long highest() throws MessagingException {
        long next = folder.getUIDNext();
        if (next > 0) {
            return next - 1;
        }
        return count() == 0 ? 0 : folder.getUID(folder.getMessage(count()));
    }

    /** Asks for what is said about messages, not for themselves; the oldest first. */
    private List<ImapMail> described(Message[] messages) throws MessagingException {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        profile.add(FetchProfile.Item.SIZE);
        profile.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(messages, profile);
        List<ImapMail> mails = new ArrayList<>();
        for (Message message : messages) {
            long uid = message == null ? -1 : folder.getUID(message);
            if (message != null && uid > 0) {
                var received = message.getReceivedDate();
                mails.add(new ImapMail(uid, received == null ? null : received.toInstant(), (IMAPMessage) message));
            }
        }
        mails.sort(Comparator.comparingLong(ImapMail::uid));
        return mails;
    }

    /** Marks messages as read; those that are gone are passed over. */
    public void markRead(Collection<Long> uids) throws MessagingException {
        folder.setFlags(openedForChange(uids), new Flags(Flags.Flag.SEEN), true);
    }

    /** Moves messages into another folder, which is made if there is none; those that are gone are passed over. */
    public void move(Collection<Long> uids, String target) throws MessagingException {
        Message[] messages = openedForChange(uids);
        Folder into = store.getFolder(target);
        if (!into.exists()) {
            into.create(Folder.HOLDS_MESSAGES);
        }
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(messages, into);
            return;
        }
        folder.copyMessages(messages, into);
        folder.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        if (store.hasCapability("UIDPLUS")) {
            // Only these: what somebody else has marked is theirs to delete.
            folder.expunge(messages);
        }
    }

    private Message[] openedForChange(Collection<Long> uids) throws MessagingException {
        if (folder.getMode() != Folder.READ_WRITE) {
            folder.close(false);
            folder.open(Folder.READ_WRITE);
        }
        return Stream.of(folder.getMessagesByUID(
                        uids.stream().mapToLong(Long::longValue).toArray()))
                .filter(Objects::nonNull)
                .toArray(Message[]::new);
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
