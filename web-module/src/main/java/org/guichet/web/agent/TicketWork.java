package org.guichet.web.agent;

import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.EnumSet;
import org.guichet.ticket.TicketMove;
import org.guichet.ticket.TicketView;
import org.omnifaces.cdi.ViewScoped;

/**
 * What the agent has before them: the version of the ticket that their page shows, and the moves that it offers. Kept with the
 * page, so that a wish is judged by what was on the screen when it arose, and nobody overwrites unseen.
 */
@Named("work")
@ViewScoped
public class TicketWork implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private int version;
    private EnumSet<TicketMove> open = EnumSet.noneOf(TicketMove.class);

    /** The page shows the ticket as it is now. */
    void show(TicketView ticket, long agentId) {
        version = ticket.version();
        open = EnumSet.noneOf(TicketMove.class);
        open.addAll(TicketMove.open(ticket, agentId));
    }

    /** The page says what changed meanwhile, beside what it showed before. */
    void tell(TicketView ticket, long agentId) {
        version = ticket.version();
        open.addAll(TicketMove.open(ticket, agentId));
    }

    public int getVersion() {
        return version;
    }

    /** Tells whether a move is offered; pages name it: {@code #{work.may('RESOLVE')}}. */
    public boolean may(String move) {
        return open.contains(TicketMove.valueOf(move));
    }

    /** Tells whether one of these moves is offered. */
    public boolean mayAny(String first, String second) {
        return may(first) || may(second);
    }
}
