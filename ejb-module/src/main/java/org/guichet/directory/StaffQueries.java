package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.guichet.directory.store.RightsQueries;

/**
 * Who works on a queue. Nothing of it reaches a person by itself: it is asked inside the transactions of requesters, agents
 * and Guichet itself, to tell agents what happened.
 */
@Stateless
@RolesAllowed({Roles.REQUESTER, Roles.SYSTEM})
public class StaffQueries {

    @Inject
    private RightsQueries rights;

    /** Returns the active people who may own tickets of one of these queues, by name. */
    @RolesAllowed({Roles.AGENT, Roles.DESK_ADMIN, Roles.ADMIN})
    public List<PersonRef> owners(Set<Long> queueIds) {
        return queueIds.isEmpty() ? List.of() : rights.owners(queueIds);
    }

    /** Returns everyone who has any right on a queue, by one statement, however many there are. */
    public List<StaffMember> of(long queueId) {
        return rights.staff(queueId);
    }
}
