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
import org.guichet.mail.MailRelay;
import org.guichet.mail.MailSettings;

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

    @PostConstruct
    void start() {
        long pause = settings.sweepPause().toMillis();
        timers.createIntervalTimer(pause, pause, new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        relay.sweep();
    }
}
