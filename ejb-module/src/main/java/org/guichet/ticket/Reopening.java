package org.guichet.ticket;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.desk.AfterClosing;
import org.guichet.desk.DeskQueries;
import org.guichet.desk.QueueInfo;
import org.guichet.platform.DomainException;
import org.guichet.ticket.model.Ticket;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a word that comes when a ticket is over. For some days it opens the ticket again: as many as the queue says, else
 * {@code guichet.reopen-days}. After that, and at queues that open nothing again once it is closed, at once, it becomes a new ticket or
 * is refused. What is resolved and not yet closed can be opened again at every queue.
 */
@ApplicationScoped
public class Reopening {

    @Inject
    @ConfigProperty(name = "guichet.reopen-days", defaultValue = "7")
    private int days;

    @Inject
    private Clock clock;

    @EJB
    private DeskQueries desks;

    /** Returns for how long each of these may be opened again once it is over; queues are read only if one of them is. */
    public Function<Ticket, @Nullable Duration> times(Collection<Ticket> tickets) {
        Map<Long, QueueInfo> queues = tickets.stream().anyMatch(Ticket::isOver) ? desks.queuesById() : Map.of();
        return ticket -> {
            QueueInfo queue = queues.get(ticket.queueId());
            return queue == null ? null : time(ticket, queue);
        };
    }

    /** Returns what a word of the other side does now. */
    AfterClosing of(Ticket ticket) {
        if (!ticket.isOver()) {
            return AfterClosing.REOPEN;
        }
        QueueInfo queue = desks.queue(ticket.queueId());
        Duration time = time(ticket, queue);
        Instant until = time == null ? null : ticket.reopenUntil(time);
        if (until != null && !clock.instant().isAfter(until)) {
            return AfterClosing.REOPEN;
        }
        return queue.afterClosing() == AfterClosing.REFUSE ? AfterClosing.REFUSE : AfterClosing.NEW_TICKET;
    }

    /** Refuses to open again what can be no more: that is a new request. */
    void mustStillBePossible(Ticket ticket) {
        if (of(ticket) != AfterClosing.REOPEN) {
            Duration time = time(ticket, desks.queue(ticket.queueId()));
            throw time == null
                    ? new DomainException("request.closedForGood")
                    : new DomainException("request.overForGood", String.valueOf(time.toDays()));
        }
    }

    private @Nullable Duration time(Ticket ticket, QueueInfo queue) {
        boolean reopens = queue.afterClosing() == AfterClosing.REOPEN || ticket.state() == TicketState.RESOLVED;
        return reopens ? Duration.ofDays(Objects.requireNonNullElse(queue.reopenDays(), days)) : null;
    }
}
