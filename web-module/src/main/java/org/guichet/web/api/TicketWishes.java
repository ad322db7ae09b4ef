package org.guichet.web.api;

import java.time.Instant;
import java.util.Objects;
import org.guichet.ticket.Impact;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.Priority;
import org.guichet.ticket.TicketProperties;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.guichet.web.rest.Body;
import org.jspecify.annotations.Nullable;

/**
 * What a program wishes of a ticket; what is none stays as it is.
 *
 * @param owned whether anything is said of the owner, who may become nobody
 * @param priority another one than impact and urgency give, for a reason
 * @param reason of a move, a rejection or such a priority
 */
record TicketWishes(
        @Nullable String title,
        @Nullable TicketType type,
        @Nullable Long queueId,
        boolean owned,
        @Nullable Long ownerId,
        @Nullable Impact impact,
        @Nullable Urgency urgency,
        @Nullable Priority priority,
        @Nullable TicketState state,
        @Nullable Instant pendingUntil,
        @Nullable String reason) {

    static TicketWishes read(Body body, QueueCodes codes) {
        TicketWishes wishes = new TicketWishes(
                body.has("title") ? body.text("title", Limits.TITLE) : body.textOrNone("title", Limits.TITLE),
                body.choice("type", TicketType.class),
                queue(body, codes),
                body.has("owner"),
                body.number("owner"),
                body.choice("impact", Impact.class),
                body.choice("urgency", Urgency.class),
                body.choice("priority", Priority.class),
                body.choice("state", TicketState.class),
                body.instant("pendingUntil"),
                body.textOrNone("reason", Limits.REASON));
        wishes.check(body);
        body.end();
        return wishes;
    }

    private static @Nullable Long queue(Body body, QueueCodes codes) {
        if (body.has("queue")) {
            return codes.queueIn(body, Limits.CODE);
        }
        body.textOrNone("queue", Limits.CODE); // From now on it is a known field.
        return null;
    }

    private void check(Body body) {
        if (state == TicketState.MERGED) {
            body.wrong("state", "is not reached here: tickets are merged by people");
        }
        if (isPending() && pendingUntil == null) {
            body.wrong("pendingUntil", "must say until when it waits");
        }
        if ((state == TicketState.REJECTED || queueId != null || priority != null) && reason == null) {
            body.wrong("reason", "is required with this change");
        }
        if (priority != null && (impact == null || urgency == null)) {
            body.wrong("priority", "goes with impact and urgency");
        }
    }

    boolean isPending() {
        return state != null && state.isPending();
    }

    /** Returns the type that it shall have without another state: who validates says the type with that. */
    @Nullable TicketType plainType() {
        return state == TicketState.NEW ? null : type;
    }

    @Nullable TicketState stateOtherThan(TicketState now) {
        return state == now && !state.isPending() ? null : state;
    }

    /** Returns what gives the priority, if anything is said of it; what is not said stays. */
    @Nullable Priorities priorities(TicketProperties now) {
        return impact == null && urgency == null
                ? null
                : new Priorities(
                        Objects.requireNonNullElse(impact, now.impact()),
                        Objects.requireNonNullElse(urgency, now.urgency()),
                        priority,
                        priority == null ? null : reason);
    }

    /** What gives a ticket its priority. */
    record Priorities(
            Impact impact,
            Urgency urgency,
            @Nullable Priority override,
            @Nullable String reason) {

        Prioritise command(long number, int version) {
            return new Prioritise(number, version, impact, urgency, override, reason);
        }
    }

    /** Returns the reason, empty for none. */
    String why() {
        return Objects.requireNonNullElse(reason, "");
    }
}
