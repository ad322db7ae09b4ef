package org.guichet.sla;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guichet.platform.DomainException;
import org.guichet.ticket.Priority;
import org.jspecify.annotations.Nullable;

/**
 * What a desk, or one of its queues, promises (OT-40).
 *
 * @param calendarId by which it is counted; none for the default calendar of the desk
 * @param targets what is not there is not promised
 */
public record Promise(@Nullable Long calendarId, List<PromiseTarget> targets) {

    private static final Comparator<PromiseTarget> ORDER = Comparator.comparing(PromiseTarget::kind)
            .thenComparing(PromiseTarget::priority, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What a desk promises that has said nothing else (OT-41, OT-42). */
    public static final Promise USUAL = new Promise(
            null,
            List.of(
                    new PromiseTarget(ClockKind.FIRST_ANSWER, null, new Target(Measure.HOURS_ON_WORKING_DAYS, 24)),
                    new PromiseTarget(ClockKind.TAKE_UP, null, new Target(Measure.WORKING_DAYS, 5))));

    /** @throws DomainException {@code promise.twice} if something is promised twice to tickets of a priority */
    public Promise {
        targets = targets.stream().sorted(ORDER).toList();
        Set<String> keys = new HashSet<>();
        if (!targets.stream().map(PromiseTarget::key).allMatch(keys::add)) {
            throw new DomainException("promise.twice");
        }
    }

    /** Returns what is promised to tickets of a priority, if anything is. */
    public Optional<Target> target(ClockKind kind, Priority priority) {
        return targets.stream()
                .filter(one -> one.kind() == kind && (one.priority() == null || one.priority() == priority))
                .min(Comparator.comparing(one -> Objects.isNull(one.priority())))
                .map(PromiseTarget::target);
    }
}
