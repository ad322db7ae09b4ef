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
import java.time.Duration;
import org.guichet.live.PresenceService;
import org.guichet.platform.SweepGuard;

/** Says for this node's pages that they are still there, and notices when another node is not; each node has a sweep of its own. */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresenceSweep {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final SweepGuard guard = new SweepGuard(PresenceSweep.class, PAUSE);

    @Resource
    private TimerService timers;

    @EJB
    private PresenceService presences;

    @PostConstruct
    void start() {
        presences.begin();
        timers.createIntervalTimer(PAUSE.toMillis(), PAUSE.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(presences::renew);
    }
}
