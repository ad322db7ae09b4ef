package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.guichet.desk.DeskQueries;
import org.guichet.directory.PeopleService;
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

    @EJB
    private PeopleService people;

    /**
     * Says who asks and for whom; whoever that was before no longer reaches the ticket.
     *
     * @throws NotFoundException if there is no such ticket, or not for the caller, or nobody of that kind is known
     */
    public TicketRef changePeople(ChangePeople command) {
        return changes.make(
                command,
                Right.OWNER,
                EnumSet.of(TicketEventKind.REQUESTER_CHANGED, TicketEventKind.BENEFICIARY_CHANGED),
                null,
                (ticket, caller, now) -> {
                    Set<Long> named = new HashSet<>(List.of(command.requesterId(), command.beneficiaryId()));
                    if (!people.names(named).byId().keySet().containsAll(named)) {
                        throw new NotFoundException();
                    }
                    return ticket.changePeople(command.requesterId(), command.beneficiaryId(), now);
                });
    }

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
