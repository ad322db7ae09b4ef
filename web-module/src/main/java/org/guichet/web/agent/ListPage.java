package org.guichet.web.agent;

import java.util.List;
import org.guichet.ticket.TicketList;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, ready to be shown.
 *
 * @param emptyKey the key of the words for a list with nothing in it
 * @param over whether it shows what is over, instead of what is active
 * @param first whether the list begins here
 * @param next the address of the following page; none on the last
 */
public record ListPage(
        ListPlace place,
        String emptyKey,
        List<AgeBand.Group> groups,
        boolean over,
        TicketList.Sort sort,
        boolean first,
        @Nullable String next) {

    /** Returns the address of the same list in the other order, from its start. */
    public String otherSortHref() {
        TicketList.Sort other = sort == TicketList.Sort.NEWEST ? TicketList.Sort.OLDEST : TicketList.Sort.NEWEST;
        return ListAddress.of(place.path(), over, other, null);
    }

    public String startHref() {
        return ListAddress.of(place.path(), over, sort, null);
    }

    public String activeHref() {
        return ListAddress.of(place.path(), false, TicketList.Sort.NEWEST, null);
    }

    public String overHref() {
        return ListAddress.of(place.path(), true, TicketList.Sort.NEWEST, null);
    }
}
