package org.guichet.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TimedObject;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.guichet.directory.Roles;

/**
 * Fills the local desk, never one that works. With {@code guichet.demo=true} the first start founds the desks, at once, and
 * then tells its tickets in the background while people may sign in already; a start that was interrupted is gone on with
 * at the next one. With {@code guichet.demo=remove} the tickets are taken away again and a desk that works remains. Made for
 * one server.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData implements TimedObject {

    private static final long FIRST_TRY = 500;
    private static final long BETWEEN_TRIES = 10_000;

    @Inject
    @ConfigProperty(name = "guichet.demo", defaultValue = "false")
    private String wish;

    @Resource
    private TimerService timers;

    @EJB
    private DemoFoundation foundation;

    @EJB
    private DemoFilling filling;

    @EJB
    private DemoRemoval removal;

    @PostConstruct
    void start() {
        if (wish.equals("true") && (foundation.found() || filling.isUnfinished())) {
            timers.createIntervalTimer(FIRST_TRY, BETWEEN_TRIES, new TimerConfig(null, false));
        } else if (wish.equals("remove")) {
            removal.run();
        }
    }

    /** Tells the tickets, as soon as the directory has named the agents. */
    @Override
    public void ejbTimeout(Timer timer) {
        if (filling.isPossible()) {
            timer.cancel();
            filling.run();
        }
    }
}
