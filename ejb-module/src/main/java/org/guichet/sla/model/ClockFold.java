package org.guichet.sla.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.sla.ClockKind;
import org.guichet.sla.ClockState;
import org.guichet.sla.Target;
import org.guichet.sla.time.WorkingTime;
import org.guichet.ticket.TicketLife;
import org.guichet.ticket.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the life of a ticket how it stands with one promise. The clock starts when the ticket is opened, does not run
 * while the requester's word is awaited, and stops when what was promised is done. A ticket that is opened again owes its
 * solution anew, in another round; its first answer and its taking up were given once for all.
 */
public final class ClockFold {

    private final ClockKind kind;
    private final Target target;
    private final WorkingTime time;

    private final List<Target.Pause> pauses = new ArrayList<>();
    private final List<Reckoning> rounds = new ArrayList<>();
    private int round = 1;
    private Instant startedAt = Instant.EPOCH;
    private @Nullable Instant pausedSince;
    private @Nullable Instant missedDue;
    private @Nullable Instant fulfilledAt;

    private ClockFold(ClockKind kind, Target target, WorkingTime time) {
        this.kind = kind;
        this.target = target;
        this.time = time;
    }

    /** Returns the rounds of a promise, the last one last. */
    public static List<Reckoning> of(ClockKind kind, TicketLife life, Target target, WorkingTime time, Instant now) {
        ClockFold fold = new ClockFold(kind, target, time);
        TicketState state = TicketState.NEW;
        for (Moment moment : moments(life)) {
            state = moment.state() == null ? state : moment.state();
            fold.take(moment);
        }
        fold.close(now, state);
        return fold.rounds;
    }

    private static List<Moment> moments(TicketLife life) {
        Stream<Moment> steps = life.steps().stream().map(Moment::of);
        Stream<Moment> answer =
                Stream.ofNullable(life.firstAnswerAt()).map(at -> new Moment(at, Moment.What.ANSWERED, null, false));
        return Stream.concat(steps, answer)
                .sorted(Comparator.comparing(Moment::at))
                .toList();
    }

    private void take(Moment moment) {
        switch (moment.what()) {
            case OPENED -> startedAt = moment.at();
            case ANSWERED -> fulfil(kind == ClockKind.FIRST_ANSWER, moment.at());
            case TAKEN -> fulfil(kind == ClockKind.TAKE_UP, moment.at());
            case OVER -> fulfil(true, moment.at());
            case WAITING -> pause(moment.at());
            case GOING_ON -> goOn(moment.at());
            case NOTHING -> {}
        }
    }

    private void fulfil(boolean isWhatWasPromised, Instant at) {
        if (isWhatWasPromised && fulfilledAt == null) {
            resume(at);
            look(at);
            fulfilledAt = at;
        }
    }

    private void pause(Instant at) {
        if (fulfilledAt == null && pausedSince == null) {
            look(at);
            pausedSince = at;
        }
    }

    private void goOn(Instant at) {
        if (fulfilledAt != null && kind == ClockKind.RESOLUTION) {
            rounds.add(reckoning(fulfilled()));
            round++;
            startedAt = at;
            pauses.clear();
            fulfilledAt = null;
            missedDue = null;
        }
        resume(at);
    }

    private void resume(Instant at) {
        if (pausedSince != null) {
            pauses.add(new Target.Pause(pausedSince, at));
            pausedSince = null;
        }
    }

    /** What was due before an instant, and had not been done by then, was missed. */
    private void look(Instant at) {
        boolean runs = fulfilledAt == null && pausedSince == null && missedDue == null;
        Instant due = runs ? due() : null;
        if (due != null && due.isBefore(at)) {
            missedDue = due;
        }
    }

    private @Nullable Instant due() {
        return target.due(time, startedAt, pauses).orElse(null);
    }

    private void close(Instant now, TicketState state) {
        look(now);
        rounds.add(reckoning(stateNow(state)));
    }

    private ClockState stateNow(TicketState state) {
        if (fulfilledAt != null) {
            return fulfilled();
        }
        if (state == TicketState.MERGED || state == TicketState.REJECTED) {
            return ClockState.ENDED;
        }
        if (missedDue != null) {
            return ClockState.MISSED;
        }
        return pausedSince == null ? ClockState.RUNNING : ClockState.PAUSED;
    }

    private ClockState fulfilled() {
        return missedDue == null ? ClockState.MET : ClockState.LATE;
    }

    private Reckoning reckoning(ClockState state) {
        boolean runs = state == ClockState.RUNNING || state == ClockState.MET;
        Instant due = missedDue == null && runs ? due() : missedDue;
        Instant warn =
                due == null ? null : target.warning(time, startedAt, pauses).orElse(null);
        return new Reckoning(kind, round, state, target, startedAt, due, warn, fulfilledAt);
    }

    /** What a step means to promises. */
    private record Moment(Instant at, What what, @Nullable TicketState state, boolean awaitsRequester) {

        private enum What {
            OPENED,
            ANSWERED,
            TAKEN,
            OVER,
            WAITING,
            GOING_ON,
            NOTHING
        }

        static Moment of(TicketLife.Step step) {
            return switch (step.kind()) {
                case OPENED -> new Moment(step.at(), What.OPENED, null, false);
                case OWNER_CHANGED -> new Moment(step.at(), step.to() == null ? What.NOTHING : What.TAKEN, null, false);
                default -> ofState(step, TicketState.valueOf(String.valueOf(step.to())));
            };
        }

        private static Moment ofState(TicketLife.Step step, TicketState state) {
            What what = switch (state) {
                case RESOLVED, CLOSED -> What.OVER;
                case MERGED, REJECTED -> What.WAITING;
                case PENDING_REMINDER, PENDING_AUTO_CLOSE -> step.awaitsRequester() ? What.WAITING : What.GOING_ON;
                case TO_VALIDATE, NEW, OPEN -> What.GOING_ON;
            };
            return new Moment(step.at(), what, state, step.awaitsRequester());
        }
    }
}
