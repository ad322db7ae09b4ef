package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.directory.ActorService;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.ticket.store.Equipment;
import org.guichet.ticket.store.RequestSearch;
import org.guichet.ticket.store.Requests;
import org.jspecify.annotations.Nullable;

/** What requesters read: their own requests, and of them what is public (RT-34, RT-36, RT-38). */
@Stateless
@RolesAllowed("REQUESTER")
public class RequestQueries {

    @Inject
    private Requests requests;

    @Inject
    private RequestSearch search;

    @Inject
    private Equipment equipment;

    @EJB
    private ActorService actors;

    /**
     * Returns a page of the caller's requests, the last to move first.
     *
     * @param underWay those under way, or those that are over
     * @param after where the page begins, as the page before said
     * @param size how many rows, at most 100
     */
    public Slice<RequestRow> mine(boolean underWay, @Nullable String after, int size) {
        return requests.page(actors.current().personId(), underWay, after, size);
    }

    /**
     * Returns the caller's requests in which every word is found: in the title, as the number or in the name of the owner; what
     * is under way comes first, the last to move first.
     *
     * @param text words; nothing is found for none
     * @param size how many rows, at most 100
     */
    public List<RequestRow> search(String text, int size) {
        return search.find(actors.current().personId(), text, size);
    }

    /** Returns the equipment that the caller named before, the last first. */
    public List<String> equipment() {
        return equipment.namedBy(actors.current().personId());
    }

    /**
     * Returns one of the caller's requests.
     *
     * @throws NotFoundException if it is not theirs, or there is none
     */
    public RequestView view(long number) {
        return requests.view(number, actors.current().personId());
    }
}
