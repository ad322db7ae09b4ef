package org.guichet.web.requests;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.guichet.ticket.RequestView;
import org.guichet.ticket.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * One of the four steps that a request goes through before its requester's eyes.
 *
 * @param current where it stands; none of the steps once it is over
 * @param at when it came there, as far as that is known
 */
public record Stage(
        Step step, boolean done, boolean current, @Nullable Instant at) {

    /** The steps in their order; the last one is named by how the request ended. */
    public enum Step {
        RECEIVED,
        TAKEN,
        UNDER_WAY,
        RESOLVED
    }

    /** Returns the four steps, or none for a request that goes on elsewhere or was declined. */
    static List<Stage> of(RequestView view) {
        TicketState state = view.row().state();
        if (state == TicketState.MERGED || state == TicketState.REJECTED) {
            return List.of();
        }
        boolean over = !state.isActive();
        Step here = over ? Step.RESOLVED : reached(view);
        Map<Step, Instant> times = times(view);
        return Stream.of(Step.values())
                .map(step -> new Stage(
                        step,
                        over || step.compareTo(here) < 0,
                        !over && step == here,
                        step.compareTo(here) <= 0 ? times.get(step) : null))
                .toList();
    }

    private static Step reached(RequestView view) {
        boolean untouched =
                view.row().state() == TicketState.TO_VALIDATE || view.row().state() == TicketState.NEW;
        if (!untouched) {
            return Step.UNDER_WAY;
        }
        return view.people().owner() == null ? Step.RECEIVED : Step.TAKEN;
    }

    private static Map<Step, Instant> times(RequestView view) {
        Map<Step, Instant> times = new EnumMap<>(Step.class);
        times.put(Step.RECEIVED, view.row().createdAt());
        put(times, Step.TAKEN, view.takenAt());
        put(times, Step.RESOLVED, view.row().resolvedAt() != null ? view.row().resolvedAt() : view.closedAt());
        return times;
    }

    private static void put(Map<Step, Instant> times, Step step, @Nullable Instant at) {
        if (at != null) {
            times.put(step, at);
        }
    }
}
