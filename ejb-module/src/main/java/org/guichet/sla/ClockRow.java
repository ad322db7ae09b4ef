package org.guichet.sla;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One promise of a ticket, as its page shows it.
 *
 * @param dueAt none while it is paused, or if the desk is never open
 * @param warnAt from when on it is due soon
 */
public record ClockRow(
        ClockKind kind,
        ClockState state,
        Target target,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant warnAt,
        @Nullable Instant fulfilledAt) {}
