package org.guichet.web.agent;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketRow;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, ready to be shown.
 *
 * @param emptyKey the key of the words for a list with nothing in it
 * @param address of this page
 * @param next where the following page begins; none on the last
 * @param selected the number of the ticket that is looked at
 */
public record ListPage(
        ListPlace place,
        String emptyKey,
        List<ListGroup> groups,
        ListAddress address,
        @Nullable String next,
        @Nullable Long selected) {

    public ListFilter filter() {
        return address.filter();
    }

    /** Returns the number of the most urgent ticket of the page: what is due first, or of the highest priority and oldest. */
    public @Nullable Long getUrgent() {
        Stream<TicketRow> rows = groups.stream().flatMap(group -> group.rows().stream());
        if (getSort() == TicketList.Sort.DUE) {
            return rows.findFirst().map(TicketRow::number).orElse(null);
        }
        return rows.min(Comparator.comparing((TicketRow row) -> row.priority().level())
                        .thenComparing(TicketRow::createdAt))
                .map(TicketRow::number)
                .orElse(null);
    }

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

    /** Returns by what its rows stand under headings, as a key of words. */
    public String getGrouping() {
        return switch (getSort()) {
            case DUE -> "DUE";
            case PRIORITY -> "PRIORITY";
            case OLDEST, NEWEST -> "AGE";
        };
    }

    /** Tells whether it shows when tickets came in, instead of when they are due. */
    public boolean isDated() {
        return isOver() || "AGE".equals(getGrouping());
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
