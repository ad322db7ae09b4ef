package org.guichet.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.guichet.ticket.model.Cause;
import org.guichet.ticket.model.Change;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.model.TicketBefore;
import org.guichet.ticket.model.TicketEvent;
import org.guichet.ticket.store.Tickets;
import org.guichet.ticket.store.Watchers;
import org.jspecify.annotations.Nullable;

/** Writes what happened into history and change feed, and tells the other capabilities, all in the same transaction. */
@ApplicationScoped
class TicketRecorder {

    private static final Set<TicketEventKind> MOVES =
            EnumSet.of(TicketEventKind.STATE_CHANGED, TicketEventKind.REJECTED, TicketEventKind.VALIDATED);

    @Inject
    private Tickets tickets;

    @Inject
    private Watchers watchers;

    @Inject
    private HiddenAnswers hidden;

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
        for (TicketEvent event : write(ticket, changes, cause, articleId)) {
            listeners.fire(event.told(ticket.queueId()));
        }
    }

    /**
     * Records that someone took back what they had done. Others hear of one thing only, that it was, and not of a ticket
     * that was moved, reopened or assigned anew.
     *
     * @param before what the ticket was before, and is again
     */
    void takenBack(Ticket ticket, List<Change> changes, Cause cause, TicketBefore before) {
        List<TicketEvent> events = write(ticket, changes, cause, null);
        tickets.markTakenBack(ticket, before.versionBefore(), before.articleId());
        listeners.fire(events.get(events.size() - 1).undoing(ticket.queueId(), before.articleId()));
    }

    private List<TicketEvent> write(Ticket ticket, List<Change> changes, Cause cause, @Nullable Long articleId) {
        Instant now = clock.instant();
        List<TicketEvent> events = new ArrayList<>();
        boolean told = changes.isEmpty() || !hidden.holdsBack(ticket, cause);
        for (Change change : changes) {
            TicketEvent event = new TicketEvent(ticket, change, cause, articleId, now);
            tickets.addEvent(event);
            feed(ticket, change, told && concernsAskers(change, articleId), now);
            events.add(event);
        }
        if (changes.stream().anyMatch(change -> MOVES.contains(change.kind()))) {
            watchers.follow(ticket);
        }
        return events;
    }

    private boolean concernsAskers(Change change, @Nullable Long articleId) {
        return change.kind().concernsRequester() && (articleId == null || tickets.isPublic(articleId));
    }

    /** A ticket that moves leaves the lists of those who had it, too. */
    private void feed(Ticket ticket, Change change, boolean open, Instant now) {
        tickets.feed(ticket, ticket.queueId(), change.kind(), open, now);
        String from = change.from();
        if (change.kind() == TicketEventKind.QUEUE_CHANGED && from != null) {
            tickets.feed(ticket, Long.parseLong(from), change.kind(), false, now);
        }
    }
}
