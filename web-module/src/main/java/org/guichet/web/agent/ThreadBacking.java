package org.guichet.web.agent;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.guichet.mail.Delivery;
import org.guichet.mail.DeliveryQueries;
import org.guichet.ticket.TicketView;
import org.jspecify.annotations.Nullable;

/** The conversation of the ticket, oldest first, with what became of its mails. */
@Named("thread")
@RequestScoped
public class ThreadBacking {

    @EJB
    private DeliveryQueries deliveries;

    @Inject
    private TicketBacking ticket;

    private @Nullable TicketView shown;
    private List<ThreadArticle> articles = List.of();

    /** Returns the articles of the ticket as it is now; it is read anew after something was done to it. */
    public List<ThreadArticle> getArticles() {
        TicketView view = ticket.getView();
        if (!view.equals(shown)) {
            shown = view;
            articles = articles(view);
        }
        return articles;
    }

    private List<ThreadArticle> articles(TicketView view) {
        Map<Long, List<Delivery>> sent = deliveries.ofTicket(view.number());
        long client = view.people().requester().id();
        return view.articles().stream()
                .map(article -> ThreadArticle.of(article, client, sent.getOrDefault(article.id(), List.of())))
                .toList();
    }
}
