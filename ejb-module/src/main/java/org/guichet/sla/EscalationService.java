package org.guichet.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.guichet.directory.Roles;
import org.guichet.platform.Meter;
import org.guichet.sla.store.Clocks;
import org.guichet.sla.store.Reckonings;

/**
 * What was promised, and the instant has come (OT-44). Each ticket is looked at in a transaction of its own: one that fails,
 * whatever is wrong with it, is told in the log, tried again later, and holds up no other.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EscalationService {

    /** What was not done in time is counted under this name. */
    public static final Meter MISSED = new Meter("guichet_escalations", "Promises that were not kept in time");

    private static final Logger LOG = Logger.getLogger(EscalationService.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    private Clocks clocks;

    @Inject
    private Reckonings reckonings;

    @EJB
    private ClockKeeper keeper;

    @Inject
    private Clock clock;

    /**
     * Marks some tickets of which something was not done in time, and tells those who are to know; what is in the hands of
     * another node, or somebody changes just now, is left for the next time.
     *
     * @return whether there may be more
     */
    public boolean escalateDue() {
        return each(clocks.due(clock.instant(), AT_ONCE), keeper::escalate, keeper::postponeEscalation);
    }

    /**
     * Reckons some tickets by what is promised now; what is in other hands is left for the next time.
     *
     * @return whether there may be more
     */
    public boolean reckonChanged() {
        return each(reckonings.due(clock.instant(), AT_ONCE), keeper::reckon, keeper::postponeReckoning);
    }

    private static boolean each(List<Long> numbers, LongPredicate work, LongConsumer later) {
        boolean some = false;
        for (long number : numbers) {
            some |= alone(number, work, later);
        }
        return some;
    }

    private static boolean alone(long number, LongPredicate work, LongConsumer later) {
        try {
            return work.test(number);
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    e,
                    () -> "The clocks of ticket " + number + " could not be reckoned; tried again later");
            later.accept(number);
            return true;
        }
    }
}
