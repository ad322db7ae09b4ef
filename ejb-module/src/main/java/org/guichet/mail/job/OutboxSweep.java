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
import jakarta.inject.Inject;
import java.time.Duration;
import org.guichet.mail.MailRelay;
import org.guichet.mail.MailSettings;
import org.guichet.platform.Meters;
import org.guichet.platform.SweepGuard;

/** Sends what no message told of, and what the mail server could not take before. Claims keep nodes apart. */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxSweep {

    @Resource
    private TimerService timers;

    @EJB
    private MailRelay relay;

    @Inject
    private MailSettings settings;

    @Inject
    private Meters meters;

    private SweepGuard guard;

    @PostConstruct
    void start() {
        Duration pause = settings.sweepPause();
        guard = new SweepGuard(OutboxSweep.class, pause);
        timers.createIntervalTimer(pause.toMillis(), pause.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(meters.sweep("outbox", relay::sweep));
    }
}
