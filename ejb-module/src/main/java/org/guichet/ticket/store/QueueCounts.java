package org.guichet.ticket.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.guichet.ticket.QueueChanged;

/**
 * What this node counted in each queue, kept until something changes in it: at the end of a transaction of this node, or when the
 * change feed tells of another's. A count is kept only if nothing changed since before it was asked for, so nobody's own deed is
 * ever missing. After a minute it is counted anew in any case: no node tells another of what is owed anew because something else
 * is promised now, which may be a matter of thousands of tickets and is nobody's news.
 */
@ApplicationScoped
class QueueCounts {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final AtomicLong changes = new AtomicLong();
    private final Map<Long, Long> changed = new ConcurrentHashMap<>();
    private final Map<Long, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(QueueCount count, Instant at) {}

    /**
     * Returns the counts of some queues.
     *
     * @param counting counts in those that are not known, by statements that see what is committed by then
     */
    Map<Long, QueueCount> of(
            Collection<Long> queues, Instant now, Function<Set<Long>, Map<Long, QueueCount>> counting) {
        Map<Long, QueueCount> counts = new HashMap<>();
        Set<Long> unknown = new HashSet<>();
        for (long queue : queues) {
            Kept known = kept.get(queue);
            if (known == null || known.at().plus(LONGEST).isBefore(now)) {
                unknown.add(queue);
            } else {
                counts.put(queue, known.count());
            }
        }
        if (!unknown.isEmpty()) {
            long before = changes.get();
            Map<Long, QueueCount> counted = counting.apply(unknown);
            for (long queue : unknown) {
                QueueCount count = counted.getOrDefault(queue, QueueCount.NONE);
                counts.put(queue, count);
                keep(queue, new Kept(count, now), before);
            }
        }
        return counts;
    }

    private void keep(long queue, Kept count, long before) {
        kept.compute(queue, (same, former) -> changed.getOrDefault(queue, 0L) > before ? former : count);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) QueueChanged change) {
        kept.compute(change.queueId(), (queue, former) -> {
            changed.put(queue, changes.incrementAndGet());
            return null;
        });
    }
}
