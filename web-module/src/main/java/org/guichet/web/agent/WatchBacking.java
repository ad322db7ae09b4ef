package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.WatchService;
import org.guichet.ticket.WatchTicket;
import org.guichet.web.security.ActiveUser;
import org.jspecify.annotations.Nullable;

/** Who follows the ticket of the page. */
@Named("watch")
@RequestScoped
public class WatchBacking {

    @EJB
    private WatchService watches;

    @Inject
    private TicketBacking ticket;

    @Inject
    private ActiveUser user;

    private List<PersonRef> watchers = List.of();
    private List<PersonRef> others = List.of();
    private @Nullable Long colleague;

    @PostConstruct
    void read() {
        watchers = watches.of(ticket.getNumber());
        others = ticket.may("NOTE") ? watches.couldWatch(ticket.getNumber()) : List.of();
    }

    public void begin() {
        watches.watch(new WatchTicket(ticket.getNumber(), user.getId()));
        done("watch");
    }

    public void end() {
        watches.unwatch(new WatchTicket(ticket.getNumber(), user.getId()));
        done("unwatch");
    }

    public void add() {
        if (colleague == null) {
            return; // The field is required: Faces has said so.
        }
        watches.watch(new WatchTicket(ticket.getNumber(), colleague));
        done("watch.add");
    }

    public void remove(PersonRef person) {
        watches.unwatch(new WatchTicket(ticket.getNumber(), person.id()));
        done("watch.remove");
    }

    private void done(String what) {
        colleague = null;
        read();
        ticket.done(what);
    }

    /** Tells whether the agent follows it. */
    public boolean isMine() {
        return watchers.stream().anyMatch(person -> person.id() == user.getId());
    }

    public List<PersonRef> getWatchers() {
        return watchers;
    }

    public List<PersonRef> getOthers() {
        return others;
    }

    public @Nullable Long getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable Long colleague) {
        this.colleague = colleague;
    }
}
