package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.ticket.TicketContact;
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

    /** Returns what they said for this ticket. */
    public TicketContact getContact() {
        return ticket.getView().contact();
    }

    /** Returns where to find them: as they said, else as the directory knows. */
    public @Nullable String getOffice() {
        String said = getContact().office();
        return said != null || card == null ? said : card.office();
    }

    public @Nullable String getPhone() {
        String said = getContact().phone();
        return said != null || card == null ? said : card.phone();
    }

    /** Whether they said something else than the directory does. */
    public boolean isElsewhere() {
        return card != null
                && !(Objects.equals(getOffice(), card.office()) && Objects.equals(getPhone(), card.phone()));
    }

    /** Returns the mail address to which answers go unless the agent says otherwise; empty if none is known. */
    String address() {
        return card == null || card.email() == null ? "" : card.email();
    }
}
