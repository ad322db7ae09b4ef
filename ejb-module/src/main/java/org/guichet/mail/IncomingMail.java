package org.guichet.mail;

import java.util.List;
import org.guichet.mail.message.ParsedMail;
import org.guichet.ticket.NewAttachment;
import org.jspecify.annotations.Nullable;

/**
 * A mail that is ready to be filed.
 *
 * @param authorId who wrote; none if no address says so
 * @param authorAddresses all mail addresses of the author, in lower case
 * @param html already cleaned
 * @param files already stored
 */
record IncomingMail(
        ParsedMail mail,
        @Nullable Long authorId,
        List<String> authorAddresses,
        @Nullable String html,
        List<NewAttachment> files) {}
