package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.Right;
import org.guichet.platform.DomainException;
import org.guichet.platform.NotFoundException;

/** What agents say of a ticket beside what {@link TicketService} does with it; it throws the same. */
@Stateless
@RolesAllowed("AGENT")
public class TicketDetailService {

    @Inject
    private TicketChanges changes;

    @EJB
    private DeskQueries desks;

    /**
     * Says which service of the catalogue it is about.
     *
     * @throws DomainException {@code ticket.otherService} if the service is one of another queue: then the ticket moves there first
     * @throws NotFoundException if there is no such ticket, or not for the caller
     */
    public TicketRef changeService(ChangeService command) {
        Long serviceId = command.serviceId();
        return changes.make(
                command, Right.NOTE, EnumSet.of(TicketEventKind.SERVICE_CHANGED), null, (ticket, caller, now) -> {
                    boolean served = serviceId == null
                            || desks.services().stream()
                                    .anyMatch(s -> s.id() == serviceId && s.queueId() == ticket.queueId());
                    if (!served) {
                        throw new DomainException("ticket.otherService");
                    }
                    return ticket.changeService(serviceId, now);
                });
    }
}
