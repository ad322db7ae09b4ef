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
    private @Nullable List<PersonRef> others;
    private @Nullable Long colleague;

    @PostConstruct
    void read() {
        watchers = watches.of(ticket.getNumber());
        others = null;
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

    /** Somebody follows it no longer. */
    void remove(long personId) {
        watches.unwatch(new WatchTicket(ticket.getNumber(), personId));
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

    /** Returns who could follow it and does not; read when the form for it is drawn or sent. */
    public List<PersonRef> getOthers() {
        if (others == null) {
            others = watches.couldWatch(ticket.getNumber());
        }
        return others;
    }

    public @Nullable Long getColleague() {
        return colleague;
    }

    public void setColleague(@Nullable Long colleague) {
        this.colleague = colleague;
    }
}
