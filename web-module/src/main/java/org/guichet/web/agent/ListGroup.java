package org.guichet.web.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.guichet.ticket.TicketRow;

/**
 * Tickets of a page under one heading.
 *
 * @param key of the heading's words
 */
public record ListGroup(String key, List<TicketRow> rows) {

    /** Cuts a page into groups of rows that follow one another under the same heading; the order is that of the list. */
    static List<ListGroup> cut(List<TicketRow> rows, Function<TicketRow, String> key) {
        List<ListGroup> groups = new ArrayList<>();
        for (TicketRow row : rows) {
            String heading = key.apply(row);
            if (groups.isEmpty() || !groups.get(groups.size() - 1).key().equals(heading)) {
                groups.add(new ListGroup(heading, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }
}
