package org.guichet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketEvent;
import org.guichet.ticket.store.Tickets;
import org.jspecify.annotations.Nullable;

/** Writes what happened into history and change feed, and tells the other capabilities, all in the same transaction. */
@ApplicationScoped
class TicketRecorder {

    @Inject
    private Tickets tickets;

    @Inject
    private Event<TicketChanged> listeners;

    @Inject
    private Clock clock;

    /** Records changes that came without an article. */
    void record(Ticket ticket, List<Change> changes, Cause cause) {
        record(ticket, changes, cause, null);
    }

    /** Records changes; {@code articleId} is the article that came with them. */
    void record(Ticket ticket, List<Change> changes, Cause cause, @Nullable Long articleId) {
        Instant now = clock.instant();
        List<TicketEvent> events = new ArrayList<>();
        for (Change change : changes) {
            TicketEvent event = new TicketEvent(ticket, change, cause, articleId, now);
            tickets.addEvent(event);
            feed(ticket, change, articleId, now);
            events.add(event);
        }
        for (TicketEvent event : events) {
            listeners.fire(event.told(ticket.queueId()));
        }
    }

    /** A ticket that moves leaves the lists of those who had it, too. */
    private void feed(Ticket ticket, Change change, @Nullable Long articleId, Instant now) {
        boolean open = change.kind().concernsRequester() && (articleId == null || tickets.isPublic(articleId));
        tickets.feed(ticket, ticket.queueId(), change.kind(), open, now);
        String from = change.from();
        if (change.kind() == TicketEventKind.QUEUE_CHANGED && from != null) {
            tickets.feed(ticket, Long.parseLong(from), change.kind(), false, now);
        }
    }
}
