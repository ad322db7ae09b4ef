package org.guichet.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.guichet.directory.Roles;
import org.guichet.sla.time.WorkingTime;

/** What would be due when, by a calendar that need not be in force; nothing is stored. */
@Stateless
@RolesAllowed({Roles.AGENT, Roles.DESK_ADMIN, Roles.ADMIN})
public class SimulationService {

    /**
     * Returns when something would be due.
     *
     * @return none if the calendar is never open again
     */
    public Optional<Instant> due(CalendarDefinition calendar, Instant start, Target target) {
        return target.due(new WorkingTime(calendar), start, List.of());
    }

    /** Returns how much open time lies between two instants; none if the second comes first. */
    public Duration openTime(CalendarDefinition calendar, Instant from, Instant to) {
        return new WorkingTime(calendar).openTime(from, to);
    }
}
