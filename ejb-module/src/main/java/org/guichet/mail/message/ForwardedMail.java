package org.guichet.mail.message;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A little of a mail inside a mail, and of the blocks of fields that reports are made of. */
final class ForwardedMail {

    private ForwardedMail() {}

    /** Names a forwarded mail by its subject. */
    static @Nullable String name(Part part) throws IOException {
        List<HeaderFields> blocks = blocks(part);
        String subject = blocks.isEmpty() ? null : blocks.get(0).first("subject");
        String words = subject == null ? "" : CleanText.line(EncodedWords.decode(subject), 100);
        return words.isEmpty() ? null : words.replace('/', '_').replace('\\', '_') + ".eml";
    }

    /** Returns the blocks of header fields with which a part begins, as far as a report is read. */
    static List<HeaderFields> blocks(Part part) throws IOException {
        try (InputStream in =
                TransferDecoding.decode(part.body().open(), part.content().encoding())) {
            return blocks(new String(in.readNBytes(MailLimits.REPORT), StandardCharsets.ISO_8859_1));
        }
    }

    static List<HeaderFields> blocks(String text) {
        List<HeaderFields> blocks = new ArrayList<>();
        HeaderFields current = new HeaderFields();
        for (String line : text.split("\n", -1)) {
            String field = line.stripTrailing();
            int colon = field.indexOf(':');
            if (field.isEmpty()) {
                current = new HeaderFields();
            } else if (field.charAt(0) == ' ' || field.charAt(0) == '\t') {
                current.fold(field);
            } else if (colon > 0) {
                if (!current.any()) {
                    blocks.add(current);
                }
                current.begin(field.substring(0, colon), field.substring(colon + 1));
            }
        }
        return blocks;
    }
}
