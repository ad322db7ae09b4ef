package org.guichet.live.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.guichet.live.DraftService;
import org.guichet.live.FeedReader;
import org.guichet.platform.SweepGuard;

/**
 * Every hour, deletes what no page can still need: changes of more than a day ago and drafts that nobody touched for a season.
 * Two nodes that do it at once delete the same rows.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedSweep {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final Duration CHANGES_KEPT = Duration.ofDays(1);
    private static final Duration DRAFTS_KEPT = Duration.ofDays(90);

    private final SweepGuard guard = new SweepGuard(FeedSweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @EJB
    private FeedReader feed;

    @EJB
    private DraftService drafts;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST.toMillis(), BETWEEN.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(this::forget);
    }

    private void forget() {
        Instant now = clock.instant();
        boolean more = true;
        while (more) {
            more = feed.forget(now.minus(CHANGES_KEPT));
        }
        drafts.forget(now.minus(DRAFTS_KEPT));
    }
}
