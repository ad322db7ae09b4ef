package org.guichet.sla;

import org.guichet.platform.Keyed;
import org.guichet.ticket.Priority;
import org.jspecify.annotations.Nullable;

/**
 * How soon something is promised to tickets of a priority.
 *
 * @param priority none for those that have no target of their own
 */
public record PromiseTarget(ClockKind kind, @Nullable Priority priority, Target target) implements Keyed {

    @Override
    public String key() {
        return priority == null ? kind.name() : kind + "+" + priority;
    }

    @Override
    public String text() {
        return target.amount() + " " + target.measure();
    }
}
