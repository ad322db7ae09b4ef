package org.guichet.web.agent;

import java.util.List;
import org.guichet.ticket.TicketList;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, ready to be shown.
 *
 * @param emptyKey the key of the words for a list with nothing in it
 * @param address of this page
 * @param next where the following page begins; none on the last
 */
public record ListPage(
        ListPlace place,
        String emptyKey,
        List<ListGroup> groups,
        ListAddress address,
        @Nullable String next) {

    public boolean isOver() {
        return address.over();
    }

    /** Tells whether the list begins here. */
    public boolean isFirst() {
        return address.after() == null;
    }

    /** Tells whether the page says nothing but which list it is and whether of active tickets. */
    public boolean isWhole() {
        return !address.narrowed();
    }

    public TicketList.Sort getSort() {
        return address.sort();
    }

    public String nextHref() {
        return address.from(next).href();
    }

    public String startHref() {
        return address.from(null).href();
    }

    public String wholeHref() {
        return address.whole(address.over()).href();
    }

    public String activeHref() {
        return address.whole(false).href();
    }

    public String overHref() {
        return address.whole(true).href();
    }
}
