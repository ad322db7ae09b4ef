package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.ticket.ChangeTitle;
import org.guichet.ticket.TicketService;
import org.jspecify.annotations.Nullable;

/** What a ticket is called. */
@Named("describe")
@RequestScoped
public class DescribeBacking {

    @EJB
    private TicketService tickets;

    @Inject
    private TicketBacking ticket;

    private @Nullable String title;

    @PostConstruct
    void read() {
        title = ticket.getView().properties().title();
    }

    public void rename() {
        tickets.changeTitle(new ChangeTitle(ticket.getNumber(), ticket.getVersion(), title == null ? "" : title));
        ticket.doneForNow("rename");
    }

    public @Nullable String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title;
    }
}
