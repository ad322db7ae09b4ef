package org.guichet.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
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
import org.guichet.platform.SweepGuard;
import org.guichet.platform.TemporaryFile;

/** Every hour, deletes temporary files of a day ago: no work lasts so long, so a kill left them. Each node has its own. */
@Startup
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeftoverSweep {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final SweepGuard guard = new SweepGuard(LeftoverSweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST.toMillis(), BETWEEN.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(() -> TemporaryFile.deleteLeftovers(clock.instant().minus(KEPT)));
    }
}
