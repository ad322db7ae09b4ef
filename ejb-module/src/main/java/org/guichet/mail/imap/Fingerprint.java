package org.guichet.mail.imap;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.guichet.platform.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what identifies a mail whichever way it travelled: what its sender wrote (body and the header fields that the
 * sender sets), not what servers added on the way. The same mail in two mailboxes has one fingerprint; another text
 * under the same Message-ID has another.
 */
public final class Fingerprint extends OutputStream {

    private static final int MAX_HEADER = 256 * 1024;
    private static final Set<String> WRITTEN = Set.of(
            "message-id", "date", "from", "sender", "to", "cc", "subject", "in-reply-to", "references", "content-type");

    private final MessageDigest digest = Hashes.sha256();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean inHeader = true;
    private boolean fieldCounts;
    private int headerBytes;
    private long size;
    private @Nullable StringBuilder messageId;

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        size += length;
        int position = offset;
        int end = offset + length;
        while (inHeader && position < end) {
            headerByte(bytes[position++]);
        }
        digest.update(bytes, position, end - position);
    }

    private void headerByte(byte value) {
        headerBytes++;
        if (value != '\n') {
            line.write(value);
            return;
        }
        String text = line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
        line.reset();
        if (text.isEmpty() || headerBytes > MAX_HEADER) {
            inHeader = false;
            return;
        }
        headerLine(text);
    }

    private void headerLine(String text) {
        boolean continues = text.charAt(0) == ' ' || text.charAt(0) == '\t';
        if (!continues) {
            int colon = text.indexOf(':');
            String name = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            fieldCounts = WRITTEN.contains(name);
            boolean isMessageId = name.equals("message-id") && messageId == null;
            if (isMessageId) {
                messageId = new StringBuilder(text.substring(colon + 1));
            }
        } else if (messageId != null && messageId.indexOf(">") < 0 && fieldCounts) {
            messageId.append(text);
        }
        if (fieldCounts) {
            digest.update(text.getBytes(StandardCharsets.ISO_8859_1));
            digest.update((byte) '\n');
        }
    }

    /** Returns SHA-256 in hexadecimal digits, once all is written. */
    public String value() {
        if (line.size() > 0) {
            digest.update(line.toByteArray());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns how many bytes were written. */
    public long size() {
        return size;
    }

    /** Returns the Message-ID with its brackets, if the mail has one of a sensible length. */
    public @Nullable String messageId() {
        if (messageId == null) {
            return null;
        }
        int from = messageId.indexOf("<");
        int to = messageId.indexOf(">", Math.max(from, 0));
        boolean whole = from >= 0 && to > from && to - from < 500;
        return whole ? messageId.substring(from, to + 1) : null;
    }
}
