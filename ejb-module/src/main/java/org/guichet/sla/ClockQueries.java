package org.guichet.sla;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.guichet.platform.NotFoundException;
import org.guichet.sla.model.TicketClock;
import org.guichet.sla.store.Clocks;
import org.guichet.ticket.TicketQueries;

/** What agents read of promises. */
@Stateless
@RolesAllowed("AGENT")
public class ClockQueries {

    @Inject
    private Clocks clocks;

    @EJB
    private TicketQueries tickets;

    /**
     * Returns the promises of a ticket, each in its last round.
     *
     * @throws NotFoundException if there is no ticket that the caller may read
     */
    public List<ClockRow> of(long number) {
        tickets.mustBeReadable(number);
        List<TicketClock> all = clocks.of(number);
        return all.stream()
                .filter(one -> all.stream().noneMatch(one::isFollowedBy))
                .map(TicketClock::row)
                .sorted(Comparator.comparing(ClockRow::kind))
                .toList();
    }
}
