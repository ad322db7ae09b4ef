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
import org.guichet.mail.RawMailService;
import org.guichet.platform.SweepGuard;

/** Every hour, deletes raw mail that is kept no longer, in small transactions. Nodes may do it at once. */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RawMailSweep {

    private static final Duration FIRST = Duration.ofMinutes(3);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final SweepGuard guard = new SweepGuard(RawMailSweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @EJB
    private RawMailService rawMails;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST.toMillis(), BETWEEN.toMillis(), new TimerConfig(null, false));
    }

    @Timeout
    void sweep() {
        guard.run(this::deleteAll);
    }

    private void deleteAll() {
        boolean more = true;
        while (more) {
            more = rawMails.deleteSome();
        }
    }
}
