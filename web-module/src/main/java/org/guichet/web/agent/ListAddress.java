package org.guichet.web.agent;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketState;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page of a list: whatever is not said is active tickets of any category, what is due first first,
 * from the start; what is over has the newest first.
 * What comes from outside and is none of the choices is not said.
 *
 * @param over whether it shows what is over, instead of what is active
 * @param filter what it is narrowed to
 * @param after where the page begins
 */
public record ListAddress(
        String path,
        boolean over,
        ListFilter filter,
        TicketList.Sort sort,
        @Nullable String after) {

    static ListAddress of(String path) {
        return new ListAddress(path, false, ListFilter.NONE, usual(false), null);
    }

    static ListAddress of(String path, HttpServletRequest request) {
        boolean over = "over".equals(request.getParameter("state"));
        return new ListAddress(
                path,
                over,
                new ListFilter(
                        one(TicketType.values(), request.getParameter("type")),
                        request.getParameter("service"),
                        one(TicketState.values(), request.getParameter("state")),
                        one(TicketList.Hands.values(), request.getParameter("owner")),
                        request.getParameter("queue")),
                sort(request.getParameter("sort"), over),
                request.getParameter("after"));
    }

    /** Returns the order that is asked for; nothing is due of what is over. */
    static TicketList.Sort sort(@Nullable String parameter, boolean over) {
        TicketList.Sort sort = one(TicketList.Sort.values(), parameter);
        return sort == null || (over && sort == TicketList.Sort.DUE) ? usual(over) : sort;
    }

    private static TicketList.Sort usual(boolean over) {
        return over ? TicketList.Sort.NEWEST : TicketList.Sort.DUE;
    }

    private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String parameter) {
        return Stream.of(values)
                .filter(value -> word(value).equals(parameter))
                .findFirst()
                .orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the address within the application. */
    public String href() {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        if (over) {
            query.add("state=over");
        }
        say(query, "state", filter.state());
        say(query, "type", filter.type());
        say(query, "service", filter.service());
        say(query, "owner", filter.owner());
        say(query, "queue", filter.queue());
        if (sort != usual(over)) {
            query.add("sort=" + word(sort));
        }
        say(query, "after", after);
        return path + query;
    }

    private static void say(StringJoiner query, String name, @Nullable Enum<?> value) {
        say(query, name, value == null ? null : word(value));
    }

    private static void say(StringJoiner query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + '=' + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** Tells whether the list shows less than all. */
    public boolean narrowed() {
        return !filter.equals(ListFilter.NONE);
    }

    ListAddress from(@Nullable String next) {
        return new ListAddress(path, over, filter, sort, next);
    }

    ListAddress whole(boolean ofOver) {
        return new ListAddress(path, ofOver, ListFilter.NONE, ofOver == over ? sort : usual(ofOver), null);
    }

    ListAddress sorted(TicketList.Sort by) {
        return new ListAddress(path, over, filter, by, null);
    }

    /** Returns the first page of what is narrowed otherwise. */
    ListAddress narrowed(ListFilter otherwise) {
        return new ListAddress(path, over, otherwise, sort, null);
    }
}
