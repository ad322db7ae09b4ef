package org.guichet.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.guichet.mail.store.Outbox;
import org.guichet.platform.NotFoundException;
import org.guichet.ticket.TicketQueries;

/** Tells agents whether what they wrote has left and arrived. */
@Stateless
@RolesAllowed("AGENT")
public class DeliveryQueries {

    @Inject
    private Outbox outbox;

    @EJB
    private TicketQueries tickets;

    /**
     * Returns the deliveries of a ticket's articles, by article.
     *
     * @throws NotFoundException if there is no ticket that the caller may read
     */
    public Map<Long, List<Delivery>> ofTicket(long number) {
        tickets.mustBeReadable(number);
        return outbox.ofTicket(number).stream().collect(Collectors.groupingBy(Delivery::articleId));
    }
}
