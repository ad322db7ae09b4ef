package org.guichet.ticket.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.guichet.ticket.QueueChanged;
import org.junit.jupiter.api.Test;

class QueueCountsTest {

    private static final long HOTLINE = 1;
    private static final long LIBRARY = 2;
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final QueueCounts counts = new QueueCounts();
    private int inDatabase = 3;

    @Test
    void whatIsKnownIsNotCountedAgain() {
        assertThat(active(HOTLINE)).isEqualTo(3);
        inDatabase = 4;
        assertThat(active(HOTLINE)).isEqualTo(3);
        assertThat(active(LIBRARY)).isEqualTo(4);
    }

    @Test
    void onlyTheQueueThatChangedIsCountedAgain() {
        counts.of(List.of(HOTLINE, LIBRARY), NOW, this::count);
        inDatabase = 4;
        counts.forget(new QueueChanged(LIBRARY));

        assertThat(counts.of(List.of(HOTLINE, LIBRARY), NOW, this::count))
                .containsEntry(HOTLINE, ofActive(3))
                .containsEntry(LIBRARY, ofActive(4));
    }

    @Test
    void aCountThatWasOvertakenIsShownOnceAndNotKept() {
        Map<Long, QueueCount> overtaken = counts.of(List.of(HOTLINE), NOW, queues -> {
            Map<Long, QueueCount> counted = count(queues);
            inDatabase = 4;
            counts.forget(new QueueChanged(HOTLINE));
            return counted;
        });

        assertThat(overtaken).containsEntry(HOTLINE, ofActive(3));
        assertThat(active(HOTLINE)).isEqualTo(4);
    }

    @Test
    void anEmptyQueueIsKnownToBeEmpty() {
        counts.of(List.of(HOTLINE), NOW, queues -> Map.of());
        assertThat(active(HOTLINE)).isZero();
    }

    @Test
    void afterAMinuteEverythingIsCountedAgain() {
        assertThat(active(HOTLINE)).isEqualTo(3);
        inDatabase = 4;
        Instant later = NOW.plus(Duration.ofMinutes(1)).plusMillis(1);
        assertThat(counts.of(List.of(HOTLINE), later, this::count)).containsEntry(HOTLINE, ofActive(4));
    }

    private int active(long queue) {
        QueueCount count = counts.of(List.of(queue), NOW, this::count).get(queue);
        return count == null ? -1 : count.active();
    }

    private Map<Long, QueueCount> count(Set<Long> queues) {
        return queues.stream().collect(Collectors.toMap(queue -> queue, queue -> ofActive(inDatabase)));
    }

    private static QueueCount ofActive(int active) {
        return new QueueCount(active, 0, 0, 0, 0);
    }
}
