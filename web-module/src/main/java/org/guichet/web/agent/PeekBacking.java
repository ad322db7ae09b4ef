package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.sla.ClockQueries;
import org.guichet.ticket.TicketPeek;
import org.guichet.ticket.TicketQueries;
import org.guichet.web.look.Moments;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The ticket that is looked at beside a list: {@code ?t=48213}. None if there is none, or none that the agent may read. */
@Named("peek")
@RequestScoped
public class PeekBacking {

    @EJB
    private TicketQueries tickets;

    @EJB
    private PeopleService people;

    @EJB
    private ClockQueries promises;

    @Inject
    private Moments moments;

    @Inject
    @Param(name = "t")
    private @Nullable Long number;

    private @Nullable TicketPeek ticket;
    private @Nullable PersonCard client;
    private List<ThreadArticle> articles = List.of();
    private List<ClockLine> clocks = List.of();

    @PostConstruct
    void read() {
        if (number == null) {
            return;
        }
        TicketPeek found = tickets.peek(number).orElse(null);
        if (found != null) {
            long clientId = found.people().requester().id();
            ticket = found;
            client = people.card(clientId);
            clocks = promises.of(found.number()).stream()
                    .map(row -> ClockLine.of(row, moments.getNow()))
                    .toList();
            articles = found.last().stream()
                    .map(article -> ThreadArticle.of(article, clientId, List.of()))
                    .toList();
        }
    }

    public @Nullable TicketPeek getTicket() {
        return ticket;
    }

    public @Nullable PersonCard getClient() {
        return client;
    }

    public List<ClockLine> getClocks() {
        return clocks;
    }

    public List<ThreadArticle> getArticles() {
        return articles;
    }
}
