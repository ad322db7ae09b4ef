package org.guichet.mail.imap;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.guichet.mail.model.FetchedMail;
import org.jspecify.annotations.Nullable;

/**
 * A message in a folder, before it is fetched.
 *
 * @param receivedAt when its server received it; none if the server does not say
 */
public record ImapMail(long uid, @Nullable Instant receivedAt, IMAPMessage message) {

    private static final int BUFFER = 64 * 1024;

    /** Tells whether its server received it before an instant; one that does not say never did. */
    boolean isOlderThan(@Nullable Instant start) {
        return start != null && receivedAt != null && receivedAt.isBefore(start);
    }

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
