package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.guichet.directory.Actor;
import org.guichet.directory.ActorService;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.store.Readings;
import org.guichet.ticket.store.TicketPages;

/** Remembers how far each agent has read (OT-77, OT-79). */
@Stateless
@RolesAllowed("AGENT")
public class ReadingService {

    @Inject
    private Readings readings;

    @Inject
    private TicketPages pages;

    @EJB
    private ActorService actors;

    /**
     * Notes that the caller was shown a ticket.
     *
     * @param articleVersion of what they were shown; what they saw later than that stays seen
     * @throws NotFoundException if there is none that the caller may read
     */
    public void seen(long number, int articleVersion) {
        Actor caller = actors.current();
        pages.mustBeReadable(number, caller);
        readings.see(caller.personId(), number, articleVersion);
    }

    /** Counts the caller's tickets with news; what is over costs nothing. */
    public TicketNews news() {
        return readings.news(actors.current());
    }
}
