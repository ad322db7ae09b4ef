package org.guichet.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.guichet.mail.message.MessageIds;
import org.guichet.mail.store.InstallationSecret;
import org.guichet.mail.store.Outbox;
import org.guichet.platform.Wakeup;
import org.guichet.ticket.TicketSettings;

/** The outbox for notices to agents; each use costs one statement, however many people are told. */
@ApplicationScoped
public class NoticeOutbox {

    @Inject
    private Outbox outbox;

    @Inject
    private InstallationSecret secret;

    @Inject
    private MailSettings settings;

    @Inject
    private TicketSettings tickets;

    @Inject
    private Event<Wakeup> wakeups;

    @Inject
    private Clock clock;

    /**
     * Puts notices into the outbox, in the transaction of what they tell of.
     *
     * @param waits whether they leave only once it can no longer be taken back
     */
    public void add(List<NoticeMail> notices, boolean waits) {
        if (notices.isEmpty()) {
            return;
        }
        MessageIds ids = new MessageIds(secret.value(), settings.domain());
        List<String> messageIds = notices.stream()
                .map(notice -> ids.makeNotice(notice.ticket(), notice.recipient()))
                .toList();
        Duration after = waits ? tickets.undo() : Duration.ZERO;
        outbox.addNotices(notices, messageIds, clock.instant(), after)
                .forEach(id -> wakeups.fire(new Wakeup(MailRelay.JOB, id, after)));
    }

    /**
     * Keeps the notices of these events from leaving, as far as no relay ever held them.
     *
     * @return those that will not leave
     */
    public List<RecalledNotice> recall(List<Long> events) {
        return events.isEmpty() ? List.of() : outbox.recall(events);
    }

    /** Returns the people behind these addresses who got so many notices since an instant. */
    public Set<Long> noticed(Collection<String> recipients, Instant since, int atLeast) {
        return recipients.isEmpty() ? Set.of() : outbox.noticed(recipients, since, atLeast);
    }

    /** Returns what became of the notices of one event, by the people whom they tell. */
    public Map<Long, Delivery> ofEvent(long eventId) {
        return outbox.ofEvent(eventId);
    }

    /** Deletes the notices of events that are told no more. */
    public void delete(Collection<Long> events) {
        if (!events.isEmpty()) {
            outbox.deleteNotices(events);
        }
    }

    /** Returns an address as the outbox keeps it. */
    public static String address(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
