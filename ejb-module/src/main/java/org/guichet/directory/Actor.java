package org.guichet.directory;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who acts, and what they may do at this moment. To administer is not to read: an administrator sees tickets only by
 * rights on queues.
 *
 * @param personId the person; 0 for the system
 * @param system a timer or a message bean, which may do everything; ask this before {@link #readableQueues()}
 * @param administrator of the whole installation
 * @param adminDesks the desks they administer one by one
 * @param queues their rights by queue, {@link Right#ALL} already written out
 */
public record Actor(
        long personId, boolean system, boolean administrator, Set<Long> adminDesks, Map<Long, Set<Right>> queues) {

    /** Timers and message beans. */
    public static final Actor SYSTEM = new Actor(0, true, true, Set.of(), Map.of());

    public Actor {
        adminDesks = Set.copyOf(adminDesks);
        Map<Long, Set<Right>> expanded = new TreeMap<>();
        queues.forEach((queue, rights) -> expanded.merge(queue, Right.expand(rights), Actor::union));
        queues = Map.copyOf(expanded);
    }

    public boolean may(Right right, long queueId) {
        return system || queues.getOrDefault(queueId, Set.of()).contains(right);
    }

    /** Returns the queues whose tickets they may read; none for the system, which reads all. */
    public Set<Long> readableQueues() {
        return queuesWith(Right.READ);
    }

    /** Returns the queues on which they have this right; none for the system, which has all. */
    public Set<Long> queuesWith(Right right) {
        return queues.entrySet().stream()
                .filter(queue -> queue.getValue().contains(right))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isAgent() {
        return system || !queues.isEmpty();
    }

    public boolean administers(long deskId) {
        return administrator || adminDesks.contains(deskId);
    }

    private static Set<Right> union(Set<Right> some, Set<Right> more) {
        Set<Right> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }
}
