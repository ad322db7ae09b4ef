package org.guichet.web.requests;

import java.util.List;
import org.guichet.ticket.RequestView;
import org.guichet.ticket.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * The page of one request.
 *
 * @param team the name of its queue
 * @param service the entry of the catalogue by which it came, if it did
 * @param forSomeoneElse whether who asks and who benefits are two people
 * @param unread whether nobody has taken it into account yet
 * @param over whether to write again reopens it
 * @param joinedElsewhere whether it goes on in a request of somebody else
 */
public record RequestPage(
        RequestView view,
        String team,
        @Nullable String service,
        List<Stage> stages,
        List<Entry> entries,
        boolean forSomeoneElse,
        boolean unread,
        boolean over,
        boolean joinedElsewhere) {

    static RequestPage of(RequestView view, String team, @Nullable String service, long reader) {
        TicketState state = view.row().state();
        return new RequestPage(
                view,
                team,
                service,
                Stage.of(view),
                Entry.of(view, reader),
                view.people().requester().id() != view.people().beneficiary().id(),
                state == TicketState.TO_VALIDATE || state == TicketState.NEW,
                state == TicketState.RESOLVED || state == TicketState.CLOSED,
                state == TicketState.MERGED && view.goesOnIn() == null);
    }
}
