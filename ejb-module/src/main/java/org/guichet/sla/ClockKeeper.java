package org.guichet.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.guichet.directory.Roles;
import org.guichet.sla.store.Clocks;
import org.guichet.sla.store.Reckonings;

/** What the sweep does to the clocks of one ticket, each time in a transaction of its own. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClockKeeper {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Clocks clocks;

    @Inject
    private Reckonings reckonings;

    @Inject
    private TicketClocks keeper;

    @Inject
    private Clock clock;

    /**
     * Marks what was missed of a ticket.
     *
     * @return false if it is in other hands
     */
    public boolean escalate(long number) {
        boolean mine = clocks.claim(number);
        if (mine) {
            keeper.escalate(number);
        }
        return mine;
    }

    /**
     * Reckons a ticket by what is promised now.
     *
     * @return false if it is in other hands
     */
    public boolean reckon(long number) {
        boolean mine = clocks.claim(number);
        if (mine) {
            Optional<Instant> since = reckonings.take(number);
            since.ifPresent(at -> keeper.renew(number, at));
        }
        return mine;
    }

    /** Leaves alone for a while what failed. */
    public void postponeEscalation(long number) {
        Instant now = clock.instant();
        clocks.postpone(number, now, now.plus(PAUSE));
    }

    /** Leaves alone for a while what failed. */
    public void postponeReckoning(long number) {
        reckonings.postpone(number, clock.instant().plus(PAUSE));
    }
}
