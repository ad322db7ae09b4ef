package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.guichet.directory.ActorService;
import org.guichet.platform.NotFoundException;
import org.guichet.platform.Slice;
import org.guichet.ticket.store.Equipment;
import org.guichet.ticket.store.TicketCounter;
import org.guichet.ticket.store.TicketFilters;
import org.guichet.ticket.store.TicketLists;
import org.guichet.ticket.store.TicketPages;
import org.guichet.ticket.store.TicketPeeks;
import org.jspecify.annotations.Nullable;

/** What agents read. Each method costs the same few statements, however much there is. */
@Stateless
@RolesAllowed("AGENT")
public class TicketQueries {

    private static final int HISTORY_PAGE = 100;

    @Inject
    private TicketLists lists;

    @Inject
    private TicketFilters filters;

    @Inject
    private TicketCounter counter;

    @Inject
    private TicketPages pages;

    @Inject
    private Equipment equipment;

    @Inject
    private TicketPeeks peeks;

    @EJB
    private ActorService actors;

    /** Returns a page of a list; what the caller may not read is not there. */
    public Slice<TicketRow> list(TicketList wish) {
        return lists.page(wish, actors.current());
    }

    /** Returns a page of what a program asks for; what the caller may not read is not there. */
    public Slice<TicketRow> find(TicketFilter wish) {
        return filters.page(wish, actors.current());
    }

    public TicketCounts counts() {
        return counter.counts(actors.current());
    }

    /**
     * Returns a ticket with its conversation, notes included.
     *
     * @throws NotFoundException if there is none that the caller may read
     */
    public TicketView view(long number) {
        return pages.view(number, actors.current());
    }

    /** Returns what is seen of a ticket beside a list, if there is one that the caller may read. */
    public Optional<TicketPeek> peek(long number) {
        return peeks.peek(number, actors.current());
    }

    /**
     * Returns a page of a ticket's history, newest first.
     *
     * @param before the last line seen; none for the first page
     * @throws NotFoundException if there is no ticket that the caller may read
     */
    public Slice<HistoryRow> history(long number, @Nullable Long before) {
        return history(number, HistoryFilter.ALL, before);
    }

    /**
     * Returns a page of what is wanted of a ticket's history, newest first.
     *
     * @param before the last line seen; none for the first page
     * @throws NotFoundException if there is no ticket that the caller may read
     */
    public Slice<HistoryRow> history(long number, HistoryFilter filter, @Nullable Long before) {
        return pages.history(number, actors.current(), filter, before, HISTORY_PAGE);
    }

    /** Returns the equipment that someone named before on tickets that the caller may read, the last first (RT-29). */
    public List<String> equipment(long requesterId) {
        return equipment.namedBy(requesterId, actors.current().readableQueues());
    }

    /**
     * Refuses a ticket that the caller may not read.
     *
     * @throws NotFoundException if there is none that the caller may read
     */
    public void mustBeReadable(long number) {
        pages.mustBeReadable(number, actors.current());
    }
}
