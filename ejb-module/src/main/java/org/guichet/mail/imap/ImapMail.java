package org.guichet.mail.imap;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.guichet.mail.model.FetchedMail;

/** A message in a folder, before it is fetched. */
public record ImapMail(long uid, IMAPMessage message) {

    private static final int BUFFER = 64 * 1024;

    /**
     * Fetches the raw mail, compressed on its way to a temporary file, which the caller deletes.
     *
     * @param pulse is called after each piece, so that a lease can be kept
     */
    public FetchedMail fetch(Pulse pulse) throws MessagingException, IOException {
        Path file = Files.createTempFile("guichet-", ".eml.gz");
        try {
            Fingerprint fingerprint = new Fingerprint();
            try (InputStream in = message.getMimeStream();
                    OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
                byte[] buffer = new byte[BUFFER];
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    fingerprint.write(buffer, 0, count);
                    out.write(buffer, 0, count);
                    pulse.beat();
                }
            }
            return new FetchedMail(uid, fingerprint.value(), fingerprint.size(), fingerprint.messageId(), file);
        } catch (MessagingException | IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** What is done from time to time while a mail is on its way. */
    @FunctionalInterface
    public interface Pulse {
        void beat();
    }
}
