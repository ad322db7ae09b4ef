package org.guichet.mail.message;

import java.util.List;

/**
 * One part of a mail.
 *
 * @param body its bytes in the file, as they are encoded
 * @param children of a multipart whose boundaries were found; else none
 */
record Part(HeaderFields headers, PartContent content, FileSlice body, List<Part> children) {

    Part {
        children = List.copyOf(children);
    }
}
