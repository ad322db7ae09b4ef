package org.guichet.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.guichet.web.faces.Asked;
import org.omnifaces.util.Faces;

/** Does what a button of the ticket page says. */
@Named("deeds")
@RequestScoped
public class DeedBacking {

    @Inject
    private MovesBacking moves;

    @Inject
    private WatchBacking watch;

    @Inject
    private LinksBacking links;

    /** Does the deed that the page names, to what its value names. */
    public void run() {
        String value = Objects.requireNonNullElse(Faces.getRequestParameter("value"), "");
        switch (Asked.one(TicketDeed.values(), Faces.getRequestParameter("deed"))) {
            case RESTORE -> moves.restore();
            case TAKE -> moves.take();
            case LOCK -> moves.lock();
            case UNLOCK -> moves.unlock();
            case RESOLVE -> moves.resolve();
            case CLOSE -> moves.close();
            case REOPEN -> moves.reopen();
            case GIVE_TO_NAMED -> moves.giveToNamed();
            case CONFIRM -> moves.confirm(Asked.id(value));
            case WATCH -> watch.begin();
            case UNWATCH -> watch.end();
            case REMOVE_WATCHER -> watch.remove(Asked.id(value));
            case REMOVE_LINK -> links.remove(value);
        }
    }
}
