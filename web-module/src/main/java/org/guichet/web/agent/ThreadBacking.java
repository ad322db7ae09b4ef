package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.guichet.mail.Delivery;
import org.guichet.mail.DeliveryQueries;
import org.guichet.ticket.TicketView;

/** The conversation of the ticket, oldest first, with what became of its mails. */
@Named("thread")
@RequestScoped
public class ThreadBacking {

    @EJB
    private DeliveryQueries deliveries;

    @Inject
    private TicketBacking ticket;

    private Map<Long, List<Delivery>> sent = Map.of();

    @PostConstruct
    void read() {
        sent = deliveries.ofTicket(ticket.getNumber());
    }

    public List<ThreadArticle> getArticles() {
        TicketView view = ticket.getView();
        long client = view.people().requester().id();
        return view.articles().stream()
                .map(article -> ThreadArticle.of(article, client, sent.getOrDefault(article.id(), List.of())))
                .toList();
    }
}
