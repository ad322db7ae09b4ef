package org.guichet.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.guichet.demo.store.DemoRows;
import org.guichet.demo.story.Plan.Step;
import org.guichet.demo.story.Story;
import org.guichet.ticket.Awaits;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.ChangeType;
import org.guichet.ticket.CloseTicket;
import org.guichet.ticket.Impact;
import org.guichet.ticket.LockTicket;
import org.guichet.ticket.MergeTicket;
import org.guichet.ticket.MoveTicket;
import org.guichet.ticket.PendTicket;
import org.guichet.ticket.Prioritise;
import org.guichet.ticket.Priority;
import org.guichet.ticket.RejectTicket;
import org.guichet.ticket.ReopenTicket;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.Urgency;
import org.guichet.ticket.ValidateTicket;

/** Does to tickets what the words of a story say. */
@ApplicationScoped
class DemoDeeds {

    /** Whoever tells a story knows the last version. */
    private static final int LAST = Integer.MAX_VALUE;

    @EJB
    private TicketService tickets;

    @Inject
    private DemoDesk desk;

    @Inject
    private DemoRows rows;

    void perform(long number, Step step) {
        String rest = step.passage().rest();
        switch (step.passage().verb()) {
            case "validate" -> tickets.validate(new ValidateTicket(number, LAST));
            case "take" -> tickets.take(new TakeTicket(number, LAST));
            case "lock" -> tickets.lock(new LockTicket(number, LAST));
            case "resolve" -> tickets.resolve(new ResolveTicket(number, LAST));
            case "close" -> tickets.close(new CloseTicket(number, LAST));
            case "reopen" -> tickets.reopen(new ReopenTicket(number, LAST));
            case "reject" -> tickets.reject(new RejectTicket(number, LAST, rest));
            case "type" -> tickets.changeType(new ChangeType(number, LAST, TicketType.valueOf(rest)));
            case "title" -> tickets.changeTitle(new ChangeTitle(number, LAST, rest));
            case "merge" -> tickets.merge(new MergeTicket(number, LAST, rows.number(Story.markOf(rest))));
            case "move" -> move(number, rest);
            case "pend" -> pend(number, step);
            case "priority" -> prioritise(number, rest);
            default ->
                throw new IllegalArgumentException(
                        "Nothing that can be done: " + step.passage().words());
        }
    }

    /** {@code move queue reason…} */
    private void move(long number, String rest) {
        String[] words = rest.split(" ", 2);
        tickets.move(new MoveTicket(number, LAST, desk.queue(words[0]).id(), words[1]));
    }

    /** {@code pend 3d [DESK|REQUESTER] [close]} */
    private void pend(long number, Step step) {
        Awaits awaits = step.passage().rest().contains("DESK") ? Awaits.DESK : Awaits.REQUESTER;
        boolean closes = step.passage().rest().endsWith("close");
        tickets.pend(new PendTicket(number, LAST, Objects.requireNonNull(step.until()), closes, awaits));
    }

    /** {@code priority IMPACT URGENCY [PRIORITY reason…]} */
    private void prioritise(long number, String rest) {
        String[] words = rest.split(" ", 4);
        boolean overrides = words.length == 4;
        tickets.prioritise(new Prioritise(
                number,
                LAST,
                Impact.valueOf(words[0]),
                Urgency.valueOf(words[1]),
                overrides ? Priority.valueOf(words[2]) : null,
                overrides ? words[3] : null));
    }
}
