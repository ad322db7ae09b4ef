package org.guichet.sla.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.guichet.sla.ClockKind;
import org.guichet.sla.ClockRow;
import org.guichet.sla.ClockState;
import org.guichet.sla.Measure;
import org.guichet.sla.Target;
import org.jspecify.annotations.Nullable;

/**
 * One promise of one ticket. It runs, rests while the requester's word is awaited, and is decided once: met if it was
 * fulfilled in time, missed if not. What is decided stays decided, whatever calendars and targets say afterwards; only a
 * fulfilment that was taken back did not happen.
 */
@Entity
@Table(name = "ticket_clock")
public class TicketClock {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "ticket_id")
    private long ticketId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ClockKind kind;

    @Column(name = "round")
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ClockState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "measure")
    private Measure measure;

    @Column(name = "amount")
    private int amount;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "warn_at")
    private @Nullable Instant warnAt;

    @Column(name = "missed_at")
    private @Nullable Instant missedAt;

    @Column(name = "fulfilled_at")
    private @Nullable Instant fulfilledAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    protected TicketClock() {}

    public TicketClock(long ticketId, Reckoning now) {
        this.ticketId = ticketId;
        kind = now.kind();
        round = now.round();
        adopt(now);
    }

    public boolean isOf(Reckoning other) {
        return kind == other.kind() && round == other.round();
    }

    /** Follows what the life of the ticket tells by now. */
    public void follow(Reckoning now) {
        Instant fulfilled = now.fulfilledAt();
        if (missedAt != null) {
            fulfilledAt = fulfilled;
            state = fulfilled == null ? stillMissed(now) : ClockState.LATE;
            nextAt = null;
        } else if (state != ClockState.MET || fulfilled == null || !fulfilled.equals(fulfilledAt)) {
            adopt(now);
        }
    }

    private static ClockState stillMissed(Reckoning now) {
        return now.state() == ClockState.ENDED ? ClockState.ENDED : ClockState.MISSED;
    }

    /** What was missed a moment ago is left to {@link #miss}, so that it is told. */
    private void adopt(Reckoning now) {
        state = now.state() == ClockState.MISSED ? ClockState.RUNNING : now.state();
        measure = now.target().measure();
        amount = now.target().amount();
        startedAt = now.startedAt();
        dueAt = now.dueAt();
        warnAt = now.warnAt();
        fulfilledAt = now.fulfilledAt();
        missedAt = state == ClockState.LATE ? dueAt : null;
        nextAt = state == ClockState.RUNNING ? dueAt : null;
    }

    /** Decides, once, that it was not done in time. */
    public void miss() {
        missedAt = dueAt;
        state = ClockState.MISSED;
        nextAt = null;
    }

    public long ticketId() {
        return ticketId;
    }

    public ClockKind kind() {
        return kind;
    }

    /** Tells whether another one counts the same promise since the ticket was opened again. */
    public boolean isFollowedBy(TicketClock other) {
        return kind == other.kind && round < other.round;
    }

    /** Tells whether the sweep has to look at it. */
    public boolean isDue(Instant now) {
        return nextAt != null && !nextAt.isAfter(now);
    }

    /** Tells whether it was decided once for all. */
    public boolean isDecided() {
        return missedAt != null || !state.isOwed();
    }

    public ClockRow row() {
        return new ClockRow(kind, state, new Target(measure, amount), startedAt, dueAt, warnAt, fulfilledAt);
    }
}
