package org.guichet.web.requests;

import java.time.Instant;
import java.util.function.Function;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.TicketDue;
import org.guichet.ticket.TicketState;

/**
 * A request in a list.
 *
 * @param who the person or team of whom {@code next} tells, or the day until which it may be opened again
 * @param due what is owed to the requester next
 * @param mine whether the requester has to do something
 */
public record RequestLine(
        long number,
        String title,
        TicketState state,
        Awaits awaits,
        NextStep next,
        String who,
        boolean mine,
        TicketDue due,
        Instant at) {

    /**
     * Tells a row in the words of the portal.
     *
     * @param team the name of the row's queue
     * @param day how a day is said
     */
    static RequestLine of(RequestRow row, String team, Instant now, Function<Instant, String> day) {
        NextStep next = NextStep.of(row, now);
        return new RequestLine(
                row.number(),
                row.title(),
                row.state(),
                row.awaits(),
                next,
                who(row, next, team, day),
                next.isUpToTheRequester(),
                row.due(),
                row.lastArticleAt());
    }

    private static String who(RequestRow row, NextStep next, String team, Function<Instant, String> day) {
        PersonRef owner = row.owner();
        Instant until = row.reopenUntil();
        if (next == NextStep.STILL_BROKEN && until != null) {
            return day.apply(until);
        }
        return owner != null && next.namesTheOwner() ? owner.displayName() : team;
    }
}
