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
     * Fetches the raw mail, compressed on its way.
     *
     * @param file where its compressed bytes shall be
     */
    public FetchedMail fetch(Path file) throws MessagingException, IOException {
        Fingerprint fingerprint = new Fingerprint();
        try (InputStream in = message.getMimeStream();
                OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                fingerprint.write(buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
        return new FetchedMail(uid, fingerprint.value(), fingerprint.size(), fingerprint.messageId(), file);
    }
}
