package org.guichet.sla;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something would be due.
 *
 * @param dueAt none if the calendar is never open long enough
 * @param warnAt from when on it would be due soon
 * @param days of what is counted in working minutes, how they add up; of other measures none
 */
public record SimulatedDue(
        Target target, @Nullable Instant dueAt, @Nullable Instant warnAt, List<SimulatedDay> days) {

    public SimulatedDue {
        days = List.copyOf(days);
    }
}
