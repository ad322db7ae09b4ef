package org.guichet.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.guichet.mail.store.MailBacklog;
import org.jspecify.annotations.Nullable;

/** Counts, for those who watch over the desk, what mail cannot be read or sent. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailStatus {

    @Inject
    private MailBacklog backlog;

    /** Counts the mailboxes that are read, and those of them that did not answer last time; nothing without a database. */
    public Optional<Mailboxes> mailboxes() {
        try {
            return Optional.of(backlog.mailboxes());
        } catch (SQLException silent) {
            return Optional.empty();
        }
    }

    /** Counts the mails that wait to be sent; nothing without a database. */
    public Optional<Outgoing> outgoing() {
        try {
            return Optional.of(backlog.outgoing());
        } catch (SQLException silent) {
            return Optional.empty();
        }
    }

    public record Mailboxes(long read, long failing) {}

    /** @param since when the oldest was written or sent anew; none if none waits */
    public record Outgoing(long waiting, @Nullable Instant since) {}
}
