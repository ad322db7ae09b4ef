package org.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.logging.Logger;
import org.guichet.mail.message.MessageIds;
import org.guichet.mail.model.OutboxMail;
import org.guichet.mail.store.InstallationSecret;
import org.guichet.mail.store.Outbox;
import org.guichet.platform.Wakeup;

/** Puts mails into the outbox, in the transaction of what they tell of. */
@ApplicationScoped
class OutboxWriter {

    private static final Logger LOG = Logger.getLogger(OutboxWriter.class.getName());
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private Outbox outbox;

    @Inject
    private InstallationSecret secret;

    @Inject
    private MailSettings settings;

    @Inject
    private Event<Wakeup> wakeups;

    @Inject
    private Clock clock;

    /**
     * Adds a mail of an article to one recipient; its Message-ID is a token that is bound to them.
     *
     * @param automatic whether Guichet itself wrote it
     */
    void add(long ticket, long article, String recipient, boolean automatic) {
        add(ticket, article, recipient, automatic, Duration.ZERO);
    }

    /** Adds a mail that leaves only after a while. */
    void add(long ticket, long article, String recipient, boolean automatic, Duration after) {
        String address = recipient.toLowerCase(Locale.ROOT);
        String messageId = new MessageIds(secret.value(), settings.domain()).make(ticket, address);
        Instant now = clock.instant();
        OutboxMail mail = new OutboxMail(ticket, article, address, messageId, automatic, now);
        mail.notBefore(now.plus(after));
        wakeups.fire(new Wakeup(MailRelay.JOB, outbox.add(mail).id(), after));
    }

    /** Tells whether one more automatic mail may leave: two machines that answer one another stop here. */
    boolean mayAnswer(String recipient) {
        Instant since = clock.instant().minus(HOUR);
        if (outbox.automaticSince(since, recipient.toLowerCase(Locale.ROOT)) >= settings.automaticPerAddress()) {
            return false;
        }
        boolean flood = outbox.automaticSince(since) >= settings.automaticOverall();
        if (flood) {
            LOG.severe("More automatic mail in an hour than guichet.mail.automatic-overall allows: no more is sent");
        }
        return !flood;
    }
}
