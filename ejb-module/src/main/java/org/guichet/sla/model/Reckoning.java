package org.guichet.sla.model;

import java.time.Instant;
import org.guichet.sla.ClockKind;
import org.guichet.sla.ClockState;
import org.guichet.sla.Target;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with one promise of one ticket, as its life tells.
 *
 * @param round 1, and one more each time the ticket was opened again
 * @param dueAt none while it is paused, or if the desk is never open
 * @param warnAt from when on it is due soon
 */
public record Reckoning(
        ClockKind kind,
        int round,
        ClockState state,
        Target target,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable Instant fulfilledAt) {}
