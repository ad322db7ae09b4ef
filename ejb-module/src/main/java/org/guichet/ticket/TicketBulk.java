package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.guichet.platform.DomainException;

/** Does the same to several tickets, each in a transaction of its own: what the rules refuse to one happens to the others. */
@Stateless
@RolesAllowed("AGENT")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TicketBulk {

    private static final int MOST = 100;

    @EJB
    private TicketService tickets;

    /**
     * Does one thing to each of the tickets, as far as the caller may.
     *
     * @param all at most a hundred, each with the version that was on the screen
     * @param wish makes the one thing of {@link TicketService} for a ticket, such as its {@code take}
     * @return one outcome for each ticket, in their order
     */
    public List<BulkOutcome> run(List<TicketRef> all, BiFunction<TicketService, TicketRef, TicketRef> wish) {
        if (all.size() > MOST) {
            throw new DomainException("bulk.tooMany", String.valueOf(MOST));
        }
        return all.stream().map(ticket -> one(ticket, wish)).toList();
    }

    private BulkOutcome one(TicketRef ticket, BiFunction<TicketService, TicketRef, TicketRef> wish) {
        try {
            TicketRef now = wish.apply(tickets, ticket);
            return new BulkOutcome(now.number(), Optional.empty());
        } catch (DomainException refusal) {
            return new BulkOutcome(ticket.number(), Optional.of(refusal));
        }
    }
}
