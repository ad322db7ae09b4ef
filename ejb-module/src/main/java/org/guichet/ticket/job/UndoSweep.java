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
import org.guichet.ticket.UndoService;

/** Every hour, forgets what tickets were before wishes that can no longer be taken back. Nodes may do it at once. */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrator")
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UndoSweep {

    private static final Duration FIRST = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final SweepGuard guard = new SweepGuard(UndoSweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @EJB
    private UndoService undo;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST.toMillis(), BETWEEN.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(() -> undo.forgetOver());
    }
}
