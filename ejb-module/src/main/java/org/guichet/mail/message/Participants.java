package org.guichet.mail.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everybody a mail names.
 *
 * @param deliveredTo the addresses to which mail servers say they delivered it, normalised, the last hop first
 */
public record Participants(
        @Nullable MailAddress from,
        @Nullable MailAddress sender,
        List<MailAddress> replyTo,
        List<MailAddress> to,
        List<MailAddress> cc,
        List<String> deliveredTo,
        @Nullable MailAddress returnPath) {

    public Participants {
        replyTo = List.copyOf(replyTo);
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        deliveredTo = List.copyOf(deliveredTo);
    }

    /** Who has written, by the best header there is. */
    public @Nullable MailAddress author() {
        if (from != null) {
            return from;
        }
        if (sender != null) {
            return sender;
        }
        return replyTo.isEmpty() ? returnPath : replyTo.get(0);
    }
}
