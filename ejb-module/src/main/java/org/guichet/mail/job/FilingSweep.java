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
import org.guichet.mail.MailFiler;
import org.guichet.mail.MailIntake;
import org.guichet.mail.MailSettings;
import org.guichet.platform.Meters;
import org.guichet.platform.SweepGuard;

/** Files what no message told of: after a kill, without a broker, or when it was put back. Claims keep nodes apart. */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FilingSweep {

    @Resource
    private TimerService timers;

    @EJB
    private MailFiler filer;

    @EJB
    private MailIntake intake;

    @Inject
    private MailSettings settings;

    @Inject
    private Meters meters;

    private SweepGuard guard;

    @PostConstruct
    void start() {
        intake.releaseOwnClaims();
        Duration pause = settings.sweepPause();
        guard = new SweepGuard(FilingSweep.class, pause);
        timers.createIntervalTimer(pause.toMillis(), pause.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(meters.sweep("filing", filer::sweep));
    }
}
