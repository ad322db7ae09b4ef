package org.guichet.web.agent;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.guichet.directory.PeopleService;
import org.guichet.ticket.ChangePeople;
import org.guichet.ticket.TicketDetailService;
import org.guichet.ticket.TicketPeople;
import org.jspecify.annotations.Nullable;

/** Who asks for the ticket of the page, and for whom, when it is somebody else than it says. */
@Named("askers")
@RequestScoped
public class AskersBacking {

    private static final int MOST_PEOPLE = 12;

    @EJB
    private TicketDetailService details;

    @EJB
    private PeopleService people;

    @Inject
    private TicketBacking ticket;

    @Inject
    private ClientBacking client;

    private @Nullable Asker requester;
    private @Nullable Asker beneficiary;

    @PostConstruct
    void read() {
        TicketPeople now = ticket.getView().people();
        requester = Asker.of(people.card(now.requester().id()));
        beneficiary = Asker.of(people.card(now.beneficiary().id()));
    }

    public void change() {
        if (requester == null || beneficiary == null) {
            return; // The fields are required: Faces has said so.
        }
        details.changePeople(
                new ChangePeople(ticket.getNumber(), ticket.getVersion(), requester.id(), beneficiary.id()));
        ticket.done("people");
        client.read();
    }

    /** Finds people by a name, a login, a mail address, an office or a telephone number; the page asks while one types. */
    public List<Asker> find(String text) {
        return people.search(text, MOST_PEOPLE).stream().map(Asker::of).toList();
    }

    public @Nullable Asker getRequester() {
        return requester;
    }

    public void setRequester(@Nullable Asker requester) {
        this.requester = requester;
    }

    public @Nullable Asker getBeneficiary() {
        return beneficiary;
    }

    public void setBeneficiary(@Nullable Asker beneficiary) {
        this.beneficiary = beneficiary;
    }
}
