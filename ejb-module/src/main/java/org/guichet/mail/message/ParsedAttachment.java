package org.guichet.mail.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a mail, still in the mail's file.
 *
 * @param name clean, of at most 255 chars, never a path
 * @param mediaType as the sender declares it; a claim, not a fact
 * @param isInline whether the HTML of the mail shows it by its {@code contentId}
 * @param encoding of the bytes in the mail
 */
public record ParsedAttachment(
        String name,
        String mediaType,
        @Nullable String contentId,
        boolean isInline,
        FileSlice encoded,
        String encoding) {

    /** Returns the number of bytes where the encoding tells it without reading them. */
    public OptionalLong size() {
        return TransferDecoding.isIdentity(encoding) ? OptionalLong.of(encoded.size()) : OptionalLong.empty();
    }

    /** Returns the decoded bytes as a stream; the caller closes it. */
    public InputStream open() throws IOException {
        return TransferDecoding.decode(encoded.open(), encoding);
    }

    ParsedAttachment shownBy(Set<String> contentIds) {
        boolean shown = contentId != null && contentIds.contains(contentId);
        return new ParsedAttachment(name, mediaType, contentId, shown, encoded, encoding);
    }
}
