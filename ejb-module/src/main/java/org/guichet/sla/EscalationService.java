package org.guichet.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.guichet.directory.Roles;
import org.guichet.sla.store.Clocks;
import org.guichet.sla.store.Reckonings;

/** What was promised, and the instant has come (OT-44). */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class EscalationService {

    private static final int AT_ONCE = 20;

    @Inject
    private Clocks clocks;

    @Inject
    private Reckonings reckonings;

    @Inject
    private TicketClocks keeper;

    @Inject
    private Clock clock;

    /**
     * Marks some tickets of which something was not done in time, and tells those who are to know; what is in the hands of
     * another node is left to it.
     *
     * @return whether there may be more
     */
    public boolean escalateDue() {
        List<Long> due = clocks.claimDue(clock.instant(), AT_ONCE);
        due.forEach(keeper::escalate);
        return !due.isEmpty();
    }

    /**
     * Reckons some tickets by what is promised now.
     *
     * @return whether there may be more
     */
    public boolean reckonChanged() {
        Map<Long, Instant> changed = reckonings.claim(AT_ONCE);
        changed.forEach(keeper::renew);
        return !changed.isEmpty();
    }
}
