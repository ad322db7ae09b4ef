package org.guichet.mail.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it was understood. Every word in it is decoded, bounded and of one line, except the body. It leans on the file it
 * was parsed from: attachments can be read as long as that file exists.
 *
 * @param subject one line, empty when there is none
 * @param date when the sender says it was written; none when that is missing or absurd
 * @param marks header fields by which automatic mail is recognised, in lower case; see {@link AutomaticMail}
 * @param report what a mail server or mail program reports about a mail of ours, if this is such a report
 * @param raw everything after the header, as it stands in the file
 */
public record ParsedMail(
        Threading threading,
        Participants people,
        String subject,
        @Nullable Instant date,
        MailBody body,
        List<ParsedAttachment> attachments,
        Map<String, String> marks,
        @Nullable DeliveryReport report,
        Set<MailProblem> problems,
        FileSlice raw) {

    public ParsedMail {
        attachments = List.copyOf(attachments);
        marks = Map.copyOf(marks);
        problems = Set.copyOf(problems);
    }

    /** With its angle brackets; none when missing or unusable. */
    public @Nullable String messageId() {
        return threading.messageId();
    }

    /** Who has written: From, else Sender, Reply-To, Return-Path; none when no address can be found. */
    public @Nullable MailAddress author() {
        return people.author();
    }

    /** Whether some of it can only be found in the raw mail. */
    public boolean isTruncated() {
        return problems.stream().anyMatch(MailProblem::isLoss);
    }

    /** Whether there is nothing to read: no word in the body and no attachment. */
    public boolean isEmpty() {
        return body.text().isBlank() && attachments.isEmpty();
    }

    /**
     * Returns the SHA-256 of everything after the header: the same for copies of one mail that came by different ways, whose
     * headers differ. It reads the file once.
     */
    public byte[] bodyHash() {
        try (InputStream in = raw.open()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return digest.digest();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
