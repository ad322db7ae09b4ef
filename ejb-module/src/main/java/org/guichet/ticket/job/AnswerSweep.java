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

/**
 * Each second, shows those who asked the answers that can no longer be taken back. Nodes look at the same time: each takes rows
 * that no other holds.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrator")
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnswerSweep {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final SweepGuard guard = new SweepGuard(AnswerSweep.class, BETWEEN);

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
        guard.run(this::showAll);
    }

    private void showAll() {
        boolean more = true;
        while (more) {
            more = undo.showDue();
        }
    }
}
