package org.guichet.web.agent;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.guichet.ticket.TicketList;
import org.guichet.ticket.TicketType;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page of a list: whatever is not said is active tickets of any category, the newest first, from the start.
 * What comes from outside and is none of the choices is not said.
 *
 * @param over whether it shows what is over, instead of what is active
 * @param service the code of an entry of the catalogue
 * @param after where the page begins
 */
public record ListAddress(
        String path,
        boolean over,
        @Nullable TicketType type,
        @Nullable String service,
        TicketList.Sort sort,
        @Nullable String after) {

    static ListAddress of(String path) {
        return new ListAddress(path, false, null, null, TicketList.Sort.NEWEST, null);
    }

    static ListAddress of(String path, HttpServletRequest request) {
        return new ListAddress(
                path,
                "over".equals(request.getParameter("state")),
                one(TicketType.values(), request.getParameter("type")),
                request.getParameter("service"),
                sort(request.getParameter("sort")),
                request.getParameter("after"));
    }

    static TicketList.Sort sort(@Nullable String parameter) {
        TicketList.Sort sort = one(TicketList.Sort.values(), parameter);
        return sort == null ? TicketList.Sort.NEWEST : sort;
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
        if (type != null) {
            query.add("type=" + word(type));
        }
        if (service != null) {
            query.add("service=" + URLEncoder.encode(service, StandardCharsets.UTF_8));
        }
        if (sort != TicketList.Sort.NEWEST) {
            query.add("sort=" + word(sort));
        }
        if (after != null) {
            query.add("after=" + URLEncoder.encode(after, StandardCharsets.UTF_8));
        }
        return path + query;
    }

    /** Tells whether the list shows less than all. */
    public boolean narrowed() {
        return type != null || service != null;
    }

    ListAddress from(@Nullable String next) {
        return new ListAddress(path, over, type, service, sort, next);
    }

    ListAddress whole(boolean ofOver) {
        return new ListAddress(path, ofOver, null, null, sort, null);
    }

    ListAddress sorted(TicketList.Sort by) {
        return new ListAddress(path, over, type, service, by, null);
    }

    ListAddress typed(@Nullable TicketType only) {
        return new ListAddress(path, over, only, service, sort, null);
    }

    ListAddress served(@Nullable String only) {
        return new ListAddress(path, over, type, only, sort, null);
    }
}
