package org.guichet.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.guichet.desk.QueueInfo;
import org.guichet.ticket.TicketFilter;
import org.guichet.ticket.TicketFilter.Order;
import org.guichet.ticket.TicketState;
import org.guichet.web.rest.Problem;
import org.guichet.web.rest.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of tickets, as it stands in the address. What changed since is asked of all tickets, whatever their
 * state: one order of the database serves it, and whoever follows the changes must hear of the last one too.
 */
public class TicketWish {

    private static final String NOBODY = "none";
    private static final String ANY = "any";
    private static final Map<String, Order> ORDERS =
            Map.of("created", Order.OLDEST, "-created", Order.NEWEST, "changed", Order.MOVED);

    @QueryParam("state")
    @DefaultValue("active")
    private String state = "";

    @QueryParam("queue")
    private @Nullable String queue;

    @QueryParam("owner")
    private @Nullable String owner;

    @QueryParam("requester")
    private @Nullable String requester;

    @QueryParam("changed-since")
    private @Nullable String changedSince;

    @QueryParam("sort")
    @DefaultValue("created")
    private String sort = "";

    @QueryParam(Pages.CURSOR)
    private @Nullable String cursor;

    @QueryParam("limit")
    @DefaultValue(Limit.USUAL)
    private Limit limit = new Limit(Limit.USUAL);

    /** Returns what is asked for; who asks for a queue that is not known gets the answer of an empty one. */
    TicketFilter filter(QueueCodes codes) {
        Order order = ORDERS.get(sort);
        if (order == null) {
            throw bad("sort", "created, -created or changed");
        }
        if ((order == Order.MOVED) != state.equals(ANY) || (changedSince != null && order != Order.MOVED)) {
            throw new ProblemException(
                    Problem.of(400, "sort=changed and state=any go together, and changed-since goes with both."));
        }
        return new TicketFilter(
                queue == null ? null : codes.find(queue).map(QueueInfo::id).orElse(0L),
                active(),
                named(),
                owner == null
                        ? null
                        : NOBODY.equals(owner) ? Long.valueOf(TicketFilter.NOBODY) : person("owner", owner),
                requester == null ? null : person("requester", requester),
                since(),
                order,
                cursor,
                limit.rows());
    }

    private @Nullable Boolean active() {
        return switch (state) {
            case "active" -> Boolean.TRUE;
            case "over" -> Boolean.FALSE;
            default -> null;
        };
    }

    private @Nullable TicketState named() {
        if (state.equals("active") || state.equals("over") || state.equals(ANY)) {
            return null;
        }
        return Arrays.stream(TicketState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElseThrow(
                        () -> bad("state", "active, over, any or one of " + Arrays.toString(TicketState.values())));
    }

    private @Nullable Instant since() {
        try {
            return changedSince == null ? null : Instant.parse(changedSince);
        } catch (DateTimeParseException e) {
            throw bad("changed-since", "an instant in UTC such as 2026-11-19T10:15:00Z");
        }
    }

    private static Long person(String parameter, String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw bad(parameter, "the id of a person");
        }
        return Long.valueOf(id);
    }

    private static ProblemException bad(String parameter, String expectation) {
        return new ProblemException(Problem.of(400, "The parameter " + parameter + " must be " + expectation + "."));
    }
}
