package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.jspecify.annotations.Nullable;

/** Who asks: the card that agents want beside the conversation (RT-28). */
@Named("client")
@RequestScoped
public class ClientBacking {

    @EJB
    private PeopleService people;

    @Inject
    private TicketBacking ticket;

    private @Nullable PersonCard card;

    @PostConstruct
    void read() {
        card = people.card(ticket.getView().people().requester().id());
    }

    public @Nullable PersonCard getCard() {
        return card;
    }

    /** Returns the mail address to which answers go unless the agent says otherwise; empty if none is known. */
    String address() {
        return card == null || card.email() == null ? "" : card.email();
    }
}
