package org.guichet.directory;

import java.util.Map;
import java.util.Set;

/**
 * What a group was given.
 *
 * @param people how many active people are in it, through groups in groups, by the last reading of the directory
 * @param queues its rights by queue, as they were granted
 */
public record GroupGrants(GroupRef group, long people, Map<Long, Set<Right>> queues) {

    public Set<Right> on(long queueId) {
        return queues.getOrDefault(queueId, Set.of());
    }

    public RightLevel level(long queueId) {
        return RightLevel.of(on(queueId));
    }
}
