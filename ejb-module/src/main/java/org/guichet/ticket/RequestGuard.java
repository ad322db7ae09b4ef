package org.guichet.ticket;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.ActorService;
import org.guichet.directory.PeopleService;
import org.guichet.directory.PersonCard;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.model.Ticket;
import org.guichet.ticket.store.Tickets;

/** What a requester may reach: what is theirs, and what the desk offers. */
@ApplicationScoped
class RequestGuard {

    @Inject
    private Tickets tickets;

    @Inject
    private Reopening reopening;

    @EJB
    private ActorService actors;

    @EJB
    private PeopleService people;

    @EJB
    private DeskQueries desks;

    PersonCard caller() {
        return people.card(actors.current().personId());
    }

    /**
     * Loads, for change, the ticket in which a request goes on.
     *
     * @throws NotFoundException if there is no such request, or it is neither asked by nor for this person
     */
    Ticket load(long number, PersonCard me) {
        Ticket asked = tickets.forChange(number);
        if (asked.requesterId() != me.id() && asked.beneficiaryId() != me.id()) {
            throw new NotFoundException();
        }
        Ticket ticket = tickets.survivorForChange(number);
        reopening.mustStillBePossible(ticket);
        return ticket;
    }

    /** What a page offers exists; who asks for something else gets the answer of the absent. */
    void mustExist(OpenRequest command) {
        Long serviceId = command.serviceId();
        Long beneficiaryId = command.beneficiaryId();
        boolean served = serviceId == null
                || desks.services().stream()
                        .anyMatch(s -> s.active() && s.id() == serviceId && s.queueId() == command.queueId());
        boolean known = beneficiaryId == null
                || people.names(List.of(beneficiaryId)).byId().containsKey(beneficiaryId);
        if (!desks.queue(command.queueId()).active() || !served || !known) {
            throw new NotFoundException();
        }
    }
}
