package org.guichet.sla;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.platform.Counted;
import org.guichet.sla.model.ClockFold;
import org.guichet.sla.model.Reckoning;
import org.guichet.sla.model.TicketClock;
import org.guichet.sla.store.Clocks;
import org.guichet.sla.time.WorkingTime;
import org.guichet.ticket.DueState;
import org.guichet.ticket.TicketChanged;
import org.guichet.ticket.TicketDue;
import org.guichet.ticket.TicketEventKind;
import org.guichet.ticket.TicketLife;
import org.guichet.ticket.TicketPromises;

/** Keeps the clocks of a ticket as its life tells, in the transaction in which something happens to it. */
@ApplicationScoped
class TicketClocks {

    private static final Set<TicketEventKind> OF_INTEREST = EnumSet.of(
            TicketEventKind.OPENED,
            TicketEventKind.VALIDATED,
            TicketEventKind.REJECTED,
            TicketEventKind.OWNER_CHANGED,
            TicketEventKind.QUEUE_CHANGED,
            TicketEventKind.PRIORITY_CHANGED,
            TicketEventKind.STATE_CHANGED,
            TicketEventKind.ARTICLE_ADDED,
            TicketEventKind.UNDONE);

    @Inject
    private Clocks clocks;

    @Inject
    private QueuePromises promises;

    @EJB
    private TicketPromises tickets;

    @Inject
    private Event<Counted> counts;

    @Inject
    private Clock clock;

    void changed(@Observes TicketChanged change) {
        if (OF_INTEREST.contains(change.kind())) {
            reckon(change.number());
        }
    }

    /** Reckons the clocks of a ticket anew, from its life. */
    void reckon(long number) {
        TicketLife life = tickets.life(number);
        List<TicketClock> known = clocks.of(number);
        List<Reckoning> all = reckonings(life);
        known.stream()
                .filter(one -> !one.isDecided() && all.stream().noneMatch(one::isOf))
                .forEach(clocks::remove);
        List<TicketClock> kept = new ArrayList<>();
        for (Reckoning now : all) {
            Optional<TicketClock> one =
                    known.stream().filter(each -> each.isOf(now)).findFirst();
            one.ifPresent(found -> found.follow(now));
            kept.add(one.orElseGet(() -> added(number, now)));
        }
        tickets.show(number, owed(kept, life));
    }

    private TicketClock added(long number, Reckoning now) {
        TicketClock added = new TicketClock(number, now);
        clocks.add(added);
        return added;
    }

    private List<Reckoning> reckonings(TicketLife life) {
        Promise promise = promises.promise(life.queueId());
        WorkingTime time = promises.time(life.queueId(), promise.calendarId());
        Instant now = clock.instant();
        List<Reckoning> all = new ArrayList<>();
        for (ClockKind kind : ClockKind.values()) {
            promise.target(kind, life.priority())
                    .ifPresent(target -> all.addAll(ClockFold.of(kind, life, target, time, now)));
        }
        return all;
    }

    /** What is due first; while the requester's word is awaited, or nothing is owed, only that the ticket comes back. */
    private static TicketDue owed(List<TicketClock> clocks, TicketLife life) {
        List<ClockRow> owed = clocks.stream()
                .map(TicketClock::row)
                .filter(row -> row.state().isOwed())
                .toList();
        boolean rests = owed.isEmpty() || owed.stream().anyMatch(row -> row.state() == ClockState.PAUSED);
        if (rests && life.pendingUntil() != null) {
            return new TicketDue(DueState.PAUSED, null, life.pendingUntil(), null);
        }
        return owed.stream()
                .filter(row -> row.dueAt() != null)
                .min(Comparator.comparing(
                        row -> Optional.ofNullable(row.dueAt()).orElse(Instant.MAX)))
                .map(TicketClocks::due)
                .orElse(TicketDue.NOTHING);
    }

    private static TicketDue due(ClockRow row) {
        DueState state = row.state() == ClockState.MISSED ? DueState.ESCALATED : DueState.RUNNING;
        return new TicketDue(state, row.kind().name(), row.dueAt(), row.warnAt());
    }

    /** Marks what was missed, once. */
    void escalate(long number) {
        if (miss(number, clock.instant())) {
            reckon(number);
        }
    }

    private boolean miss(long number, Instant at) {
        List<TicketClock> due =
                clocks.of(number).stream().filter(one -> one.isDue(at)).toList();
        for (TicketClock one : due) {
            one.miss();
            tickets.escalate(number, one.kind().name());
            counts.fire(new Counted(EscalationService.MISSED, one.kind().name()));
        }
        return !due.isEmpty();
    }

    /** Reckons the clocks of a ticket by what is promised now; what was missed before that was missed. */
    void renew(long number, Instant changedAt) {
        miss(number, changedAt);
        reckon(number);
    }
}
