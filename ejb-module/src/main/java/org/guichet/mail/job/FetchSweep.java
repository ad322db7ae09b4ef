package org.guichet.mail.job;

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
import org.guichet.mail.MailIntake;
import org.guichet.mail.MailWorkers;
import org.guichet.platform.SweepGuard;

/**
 * Looks every few seconds which mailboxes are due. Every node does; the claim in the database decides who reads which,
 * so the timer needs no memory and none is kept.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FetchSweep {

    private static final int MOST_AT_ONCE = 8;
    private static final Duration TICK = Duration.ofSeconds(1);

    private final SweepGuard guard = new SweepGuard(FetchSweep.class, TICK);

    @Resource
    private TimerService timers;

    @EJB
    private MailIntake intake;

    @EJB
    private MailWorkers workers;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(TICK.toMillis(), TICK.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void tick() {
        guard.run(this::fetch);
    }

    private void fetch() {
        int due = Math.min(intake.countDue(), MOST_AT_ONCE);
        for (int i = 0; i < due; i++) {
            workers.fetchNext();
        }
    }
}
