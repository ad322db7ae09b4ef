package org.guichet.desk;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What hangs on a queue, for whoever is about to close it or to give it away. Capabilities above the desk observe this event and
 * add what they know; each count has its words in the pages.
 */
public final class QueueWeight {

    private final long queueId;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    public QueueWeight(long queueId) {
        this.queueId = queueId;
    }

    public long queueId() {
        return queueId;
    }

    public void add(String what, long count) {
        counts.put(what, count);
    }

    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }
}
