package org.guichet.mail.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import org.guichet.mail.LeaseKeeper;
import org.guichet.platform.SweepGuard;

/** Renews, four times in the length of a lease, what this very node has in hand; other nodes have a sweep of their own. */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LeaseSweep {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final SweepGuard guard = new SweepGuard(LeaseSweep.class, PAUSE);

    @Resource
    private TimerService timers;

    @Inject
    private LeaseKeeper keeper;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(PAUSE.toMillis(), PAUSE.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(keeper::renewAll);
    }
}
