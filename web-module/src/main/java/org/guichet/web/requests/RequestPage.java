package org.guichet.web.requests;

import java.util.List;
import org.guichet.ticket.RequestView;
import org.guichet.ticket.TicketState;
import org.jspecify.annotations.Nullable;

/**
 * The page of one request.
 *
 * @param names what its team and its service are called
 * @param forSomeoneElse whether who asks and who benefits are two people
 * @param unread whether nobody has taken it into account yet
 * @param over whether to write again reopens it
 * @param overForGood whether it ended too long ago for that
 * @param joinedElsewhere whether it goes on in a request of somebody else
 */
public record RequestPage(
        RequestView view,
        Names names,
        List<Stage> stages,
        List<Entry> entries,
        boolean forSomeoneElse,
        boolean unread,
        boolean over,
        boolean overForGood,
        boolean joinedElsewhere) {

    /**
     * What a request is about, in the language of the page.
     *
     * @param team the name of its queue
     * @param service the entry of the catalogue by which it came, if it did
     * @param again where the same is asked for once more, as a path within the application
     */
    public record Names(String team, @Nullable String service, String again) {}

    static RequestPage of(RequestView view, Names names, List<Entry> entries, boolean stillOpen) {
        TicketState state = view.row().state();
        boolean ended = state == TicketState.RESOLVED || state == TicketState.CLOSED;
        return new RequestPage(
                view,
                names,
                Stage.of(view),
                entries,
                view.people().requester().id() != view.people().beneficiary().id(),
                state == TicketState.TO_VALIDATE || state == TicketState.NEW,
                ended && stillOpen,
                ended && !stillOpen,
                state == TicketState.MERGED && view.goesOnIn() == null);
    }
}
