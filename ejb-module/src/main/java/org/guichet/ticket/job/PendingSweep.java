package org.guichet.ticket.job;

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
import java.time.Duration;
import org.guichet.platform.SweepGuard;
import org.guichet.ticket.PendingService;

/**
 * Lets what waits come back when its instant has come, or close. Nodes look at the same time: each takes rows that no other
 * holds.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrator")
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PendingSweep {

    private static final Duration FIRST = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofSeconds(20);

    private final SweepGuard guard = new SweepGuard(PendingSweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @EJB
    private PendingService pending;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST.toMillis(), BETWEEN.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(() -> pending.wakeDue());
    }
}
