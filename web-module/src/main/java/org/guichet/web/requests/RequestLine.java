package org.guichet.web.requests;

import java.time.Instant;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.RequestRow;
import org.guichet.ticket.TicketState;

/**
 * A request in a list.
 *
 * @param who the person or team of whom {@code next} tells
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
        Instant at) {

    /** @param team the name of the row's queue */
    public static RequestLine of(RequestRow row, String team) {
        NextStep next = NextStep.of(row);
        PersonRef owner = row.owner();
        return new RequestLine(
                row.number(),
                row.title(),
                row.state(),
                row.awaits(),
                next,
                owner != null && next.namesTheOwner() ? owner.displayName() : team,
                next.isUpToTheRequester(),
                row.lastArticleAt());
    }
}
