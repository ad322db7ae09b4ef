package org.guichet.web.agent;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import org.guichet.ticket.TicketList;
import org.jspecify.annotations.Nullable;

/** Addresses of pages of lists: whatever is not said is active tickets, the newest first, from the start. */
final class ListAddress {

    private ListAddress() {}

    static String of(String path, boolean over, TicketList.Sort sort, @Nullable String after) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (over) {
            query.add("state=over");
        }
        if (sort != TicketList.Sort.NEWEST) {
            query.add("sort=" + sort.name().toLowerCase(Locale.ROOT));
        }
        if (after != null) {
            query.add("after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
        }
        return path + query;
    }

    static TicketList.Sort sort(@Nullable String parameter) {
        return "oldest".equals(parameter) ? TicketList.Sort.OLDEST : TicketList.Sort.NEWEST;
    }
}
