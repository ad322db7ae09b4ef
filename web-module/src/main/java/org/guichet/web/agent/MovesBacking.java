package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.directory.PersonRef;
import org.guichet.ticket.ArticleService;
import org.guichet.ticket.AssignTicket;
import org.guichet.ticket.CloseTicket;
import org.guichet.ticket.LockTicket;
import org.guichet.ticket.ReopenTicket;
import org.guichet.ticket.ResolveTicket;
import org.guichet.ticket.RestoreTicket;
import org.guichet.ticket.TakeTicket;
import org.guichet.ticket.TicketService;
import org.guichet.ticket.TicketType;
import org.guichet.ticket.UnlockTicket;
import org.guichet.ticket.ValidateTicket;

/** What an agent does to a ticket with one click. */
@Named("moves")
@RequestScoped
public class MovesBacking {

    @EJB
    private TicketService tickets;

    @EJB
    private ArticleService articles;

    @Inject
    private TicketBacking ticket;

    private TicketType decided = TicketType.INCIDENT;

    @PostConstruct
    void read() {
        decided = ticket.getView().properties().type();
    }

    /** Accepts the request as what the agent says it is (AP-24). */
    public void validate() {
        tickets.validate(new ValidateTicket(ticket.getNumber(), ticket.getVersion(), decided));
        ticket.done("validate");
    }

    public void restore() {
        tickets.restore(new RestoreTicket(ticket.getNumber(), ticket.getVersion()));
        ticket.done("restore");
    }

    public void take() {
        tickets.take(new TakeTicket(ticket.getNumber(), ticket.getVersion()));
        ticket.doneForNow("take");
    }

    /** The agent whom the request names becomes its owner, because somebody says so. */
    public void giveToNamed() {
        PersonRef named = ticket.getView().people().named();
        if (named != null) {
            tickets.assign(new AssignTicket(ticket.getNumber(), ticket.getVersion(), named.id()));
            ticket.doneForNow("property.OWNER");
        }
    }

    public void lock() {
        tickets.lock(new LockTicket(ticket.getNumber(), ticket.getVersion()));
        ticket.doneForNow("lock");
    }

    public void unlock() {
        tickets.unlock(new UnlockTicket(ticket.getNumber(), ticket.getVersion()));
        ticket.doneForNow("unlock");
    }

    public void resolve() {
        tickets.resolve(new ResolveTicket(ticket.getNumber(), ticket.getVersion()));
        ticket.doneForNow("resolve");
    }

    public void close() {
        tickets.close(new CloseTicket(ticket.getNumber(), ticket.getVersion()));
        ticket.doneForNow("close");
    }

    public void reopen() {
        tickets.reopen(new ReopenTicket(ticket.getNumber(), ticket.getVersion()));
        ticket.doneForNow("reopen");
    }

    /** The sender of an article to check belongs to the ticket. */
    void confirm(long articleId) {
        articles.confirm(articleId);
        ticket.done("confirm");
    }

    public TicketType getDecided() {
        return decided;
    }

    public void setDecided(TicketType decided) {
        this.decided = decided;
    }
}
