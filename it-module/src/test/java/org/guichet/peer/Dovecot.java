package org.guichet.peer;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** A Dovecot 2.3 with one mailbox, a maildir; whoever knows the password may read it. */
final class Dovecot implements AutoCloseable {

    static final String USER = "dovecot-peer";
    static final String PASSWORD = "guichet";

    private final Path maildir;
    private final int port;
    private final Peer peer;
    private int delivered;

    private Dovecot(Path maildir, int port, Peer peer) {
        this.maildir = maildir;
        this.port = port;
        this.peer = peer;
    }

    static Dovecot start(Path folder, int port) {
        Path program = Programs.find("dovecot", "dovecot-imapd");
        Peer.folder(folder);
        Path maildir = Peer.folder(folder.resolve("maildir"));
        Stream.of("new", "cur", "tmp").map(maildir::resolve).forEach(Peer::folder);
        Path configuration = folder.resolve("dovecot.conf");
        try {
            Files.writeString(configuration, configuration(folder, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Peer peer = Peer.start(folder, port, List.of(program.toString(), "-F", "-c", configuration.toString()));
        return new Dovecot(maildir, port, peer);
    }

    int port() {
        return port;
    }

    /** Drops a mail into the maildir as a delivery agent does: it appears whole or not at all. */
    void deliver(String raw) {
        delivered++;
        Path written = maildir.resolve("tmp").resolve(delivered + ".guichet");
        try {
            Files.writeString(written, raw);
            Files.move(written, maildir.resolve("new").resolve(written.getFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Counts by IMAP, as another mail program, the messages that nobody has read. */
    int unseen() {
        try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("127.0.0.1", port, USER, PASSWORD);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                return inbox.getUnreadMessageCount();
            }
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        peer.close();
    }

    /** Without root there is no other user to change to and no root folder to change. */
    private static String configuration(Path folder, int port) {
        return """
                base_dir = %1$s/run
                state_dir = %1$s/run
                log_path = /dev/stderr
                listen = 127.0.0.1
                protocols = imap
                ssl = no
                disable_plaintext_auth = no
                default_login_user = %2$s
                default_internal_user = %2$s
                default_internal_group = %3$s
                mail_location = maildir:%1$s/maildir
                passdb {
                  driver = static
                  args = password=%4$s
                }
                userdb {
                  driver = static
                  args = uid=%2$s gid=%3$s home=%1$s
                }
                service imap-login {
                  chroot =
                  inet_listener imap {
                    port = %5$d
                  }
                  inet_listener imaps {
                    port = 0
                  }
                }
                service anvil {
                  chroot =
                }
                """.formatted(folder, Peer.user(), Peer.group(folder), PASSWORD, port);
    }
}
