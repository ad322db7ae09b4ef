package org.guichet.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Stream;
import org.guichet.ticket.HistoryFilter;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Which part of a ticket's history the address names, and the addresses of the others. */
@Named("historyPlace")
@RequestScoped
public class HistoryPlace {

    @Inject
    private TicketBacking ticket;

    @Inject
    @Param
    private @Nullable Long before;

    @Inject
    @Param
    private @Nullable String only;

    public boolean isFirst() {
        return before == null;
    }

    @Nullable Long before() {
        return before;
    }

    /** Returns which lines are wanted; whatever else stands in the address, all of them. */
    public HistoryFilter getFilter() {
        return Stream.of(HistoryFilter.values())
                .filter(filter -> filter.name().equalsIgnoreCase(only))
                .findFirst()
                .orElse(HistoryFilter.ALL);
    }

    public HistoryFilter[] getFilters() {
        return HistoryFilter.values();
    }

    /** Returns the address of this history, with the lines that are wanted and without a page. */
    public String path(HistoryFilter filter) {
        String path = "/agent/tickets/" + ticket.getNumber() + "/history";
        return filter == HistoryFilter.ALL
                ? path
                : path + "?only=" + filter.name().toLowerCase(Locale.ROOT);
    }

    /** Returns the address of the page that begins there. */
    public String page(Object from) {
        return with(path(getFilter()), "before", from);
    }

    /** Returns the address of this page. */
    public String getHere() {
        return before == null ? path(getFilter()) : page(before);
    }

    /** Returns the address of this page with the reasons of one event beside it. */
    public String reasons(long eventId) {
        return with(getHere(), "event", eventId);
    }

    private static String with(String path, String parameter, Object value) {
        return path + (path.contains("?") ? "&" : "?") + parameter + "=" + value;
    }
}
