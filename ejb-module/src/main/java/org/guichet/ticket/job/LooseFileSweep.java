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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.guichet.platform.SweepGuard;
import org.guichet.ticket.LooseFiles;

/**
 * Every hour, deletes files that were stored for an article that then was not written: a form that was refused, a mail in
 * quarantine. What is filed later stores them anew. Nodes may do it at once, nothing is deleted twice.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrator")
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LooseFileSweep {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(1);

    private final SweepGuard guard = new SweepGuard(LooseFileSweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @EJB
    private LooseFiles looseFiles;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST.toMillis(), BETWEEN.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(() -> looseFiles.delete(clock.instant().minus(KEPT)));
    }
}
