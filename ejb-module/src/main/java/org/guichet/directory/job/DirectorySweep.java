package org.guichet.directory.job;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TimedObject;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.guichet.directory.Roles;
import org.guichet.directory.ldap.AgentSync;
import org.guichet.directory.store.FailureStore;
import org.guichet.platform.SweepGuard;

/**
 * Soon after the start and every hour, reads the agents from the directory and forgets old failures of sign-in. Each node
 * does it for itself: both are the same however often they are done.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrator")
@RunAs(Roles.SYSTEM)
public class DirectorySweep implements TimedObject {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration BETWEEN = Duration.ofHours(1);
    private static final Duration FAILURES_KEPT = Duration.ofDays(2);

    private final SweepGuard guard = new SweepGuard(DirectorySweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @Inject
    private AgentSync agents;

    @Inject
    private FailureStore failures;

    @Inject
    private Clock clock;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST.toMillis(), BETWEEN.toMillis(), new TimerConfig(null, false));
    }

    @Override
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ejbTimeout(Timer timer) {
        guard.run(this::sweep);
    }

    private void sweep() {
        agents.run();
        failures.sweep(clock.instant().minus(FAILURES_KEPT));
    }
}
