package org.guichet.ticket.store;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.guichet.directory.Actor;
import org.guichet.directory.PeopleService;
import org.guichet.directory.Right;
import org.guichet.ticket.TicketPeek;
import org.guichet.ticket.model.Ticket;

/** A look at a ticket: as few statements and words as its size on the screen, however long its conversation is. */
@ApplicationScoped
public class TicketPeeks {

    private static final int LAST = 4;

    @PersistenceContext(unitName = "guichet")
    private EntityManager em;

    @Inject
    private Conversations conversations;

    @EJB
    private PeopleService people;

    /** Returns a ticket, if there is one that the agent may read. */
    public Optional<TicketPeek> peek(long number, Actor agent) {
        return Optional.ofNullable(em.find(Ticket.class, number))
                .filter(ticket -> agent.may(Right.READ, ticket.queueId()))
                .map(this::peek);
    }

    private TicketPeek peek(Ticket ticket) {
        return new TicketPeek(
                ticket.id(),
                ticket.version(),
                ticket.properties(),
                ticket.people(people.names(ticket.people())),
                ticket.times(),
                conversations.count(ticket.id()),
                conversations.last(ticket.id(), LAST));
    }
}
