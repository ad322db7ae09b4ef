package org.guichet.live.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guichet.live.FeedMoved;
import org.guichet.live.FeedReader;
import org.guichet.live.FeedRow;
import org.guichet.live.FeedWindow;
import org.guichet.platform.Meter;
import org.guichet.platform.Meters;
import org.guichet.platform.SweepGuard;
import org.guichet.ticket.QueueChanged;
import org.jspecify.annotations.Nullable;

/** Reads the change feed four times a second and tells this node's open pages; each node has a tail of its own. */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedTail {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private static final double MILLIS = 1000;
    private static final Meter LAG =
            new Meter("guichet_feed_lag_seconds", "How long ago open pages were told of all that had changed");

    private final SweepGuard guard = new SweepGuard(FeedTail.class, PAUSE);

    @Resource
    private TimerService timers;

    @EJB
    private FeedReader reader;

    @Inject
    private Event<FeedMoved> listeners;

    @Inject
    private Event<QueueChanged> queues;

    @Inject
    private Meters meters;

    @Inject
    private Clock clock;

    private @Nullable FeedWindow window;
    private volatile Instant wholeAt = Instant.EPOCH;

    @PostConstruct
    void start() {
        wholeAt = clock.instant();
        meters.watch(LAG, () -> Duration.between(wholeAt, clock.instant()).toMillis() / MILLIS);
        timers.createIntervalTimer(PAUSE.toMillis(), PAUSE.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(this::read);
    }

    private void read() {
        FeedWindow known = window == null ? new FeedWindow(reader.start()) : window;
        Instant now = clock.instant();
        List<FeedRow> rows = reader.after(known.last(), known.gaps());
        known.read(rows.stream().map(FeedRow::id).toList(), now);
        if (FeedReader.isEnd(rows)) {
            wholeAt = now;
        }
        boolean first = window == null;
        window = known;
        rows.stream().map(FeedRow::queueId).distinct().forEach(queue -> queues.fire(new QueueChanged(queue)));
        if (first || !rows.isEmpty()) {
            listeners.fire(new FeedMoved(rows, known.mark()));
        }
    }
}
