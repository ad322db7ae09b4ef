package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.directory.ActorService;
import org.guichet.ticket.store.TicketFinds;

/** Finds tickets while somebody types; never one that the caller may not read. */
@Stateless
@RolesAllowed("AGENT")
public class TicketFinder {

    private static final int SHORTEST = 2;
    private static final int MOST = 20;

    @Inject
    private TicketFinds finds;

    @EJB
    private ActorService actors;

    /**
     * Returns tickets by the number that is typed, whatever their state, and active ones by words of their subjects, the last
     * to move first.
     *
     * @param text a number or words; nothing is found for less than two characters
     */
    public List<FoundTicket> find(String text, int limit) {
        String asked = text.strip();
        if (asked.length() < SHORTEST || limit < 1) {
            return List.of();
        }
        return finds.find(asked, actors.current(), Math.min(limit, MOST));
    }

    /** Returns a person's active tickets that the caller may read, the last to move first. */
    public List<FoundTicket> ofRequester(long personId, int limit) {
        return finds.ofRequester(personId, actors.current(), Math.min(limit, MOST));
    }
}
