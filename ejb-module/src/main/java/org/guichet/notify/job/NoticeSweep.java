package org.guichet.notify.job;

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
import org.guichet.notify.NoticeKeeping;
import org.guichet.platform.SweepGuard;

/** Every hour, lets go of what was told long ago, in small transactions. Nodes may do it at once. */
@Startup
@Singleton
@DependsOn("Migrator")
@PermitAll
@RunAs("SYSTEM")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeSweep {

    private static final Duration FIRST = Duration.ofMinutes(4);
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final SweepGuard guard = new SweepGuard(NoticeSweep.class, BETWEEN);

    @Resource
    private TimerService timers;

    @EJB
    private NoticeKeeping keeping;

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
            more = keeping.deleteSome();
        }
    }
}
