package org.guichet.sla.job;

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
import java.time.Duration;
import org.guichet.platform.Meters;
import org.guichet.platform.SweepGuard;
import org.guichet.sla.ClockKind;
import org.guichet.sla.EscalationService;
import org.guichet.sla.SlaSettings;

/**
 * Sees what was not done in time. It reads what is due and nothing else, so what it costs does not grow with what is open.
 * Nodes look at the same time: each takes tickets that no other holds.
 */
@Startup
@Singleton
@PermitAll
@DependsOn("Migrator")
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockSweep {

    private static final Duration FIRST = Duration.ofSeconds(15);

    @Resource
    private TimerService timers;

    @EJB
    private EscalationService escalations;

    @Inject
    private SlaSettings settings;

    @Inject
    private Meters meters;

    private SweepGuard guard = new SweepGuard(ClockSweep.class, FIRST);

    @PostConstruct
    void start() {
        meters.begin(EscalationService.MISSED, ClockKind.values());
        Duration every = settings.sweepEvery();
        guard = new SweepGuard(ClockSweep.class, every);
        timers.createIntervalTimer(FIRST.toMillis(), every.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(meters.sweep("clocks", this::all));
    }

    private void all() {
        boolean more = true;
        while (more) {
            boolean changed = escalations.reckonChanged();
            more = escalations.escalateDue() || changed;
        }
    }
}
