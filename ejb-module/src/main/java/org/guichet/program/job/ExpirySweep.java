package org.guichet.program.job;

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
import org.guichet.directory.Roles;
import org.guichet.platform.SweepGuard;
import org.guichet.program.ExpiryService;

/** Every hour, forgets what programs no longer need. Nodes may do it at once, nothing is forgotten twice. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrator")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpirySweep {

    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final SweepGuard guard = new SweepGuard(ExpirySweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @EJB
    private ExpiryService expiry;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST.toMillis(), BETWEEN.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(() -> {
            while (expiry.forget() > 0) {
                // Until nothing is left that is old enough.
            }
        });
    }
}
