package org.guichet.demo;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.guichet.demo.store.DemoRows;
import org.guichet.directory.Roles;

/**
 * Takes the tickets of the demonstration away, with their files and with the people who are known by their mail only. Desks,
 * queues, services, grants, mailboxes and everybody of the directory stay, and so do tickets that came by themselves.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class DemoRemoval {

    private static final System.Logger LOG = System.getLogger(DemoRemoval.class.getName());

    @Inject
    private DemoRows rows;

    /** Removes all of it in one transaction; refuses where no demonstration was filled. */
    public void run() {
        Set<Long> numbers = rows.numbers();
        if (numbers.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "guichet.demo=remove was set, but there is no demonstration here: nothing was deleted");
            return;
        }
        rows.deleteTickets(numbers);
        rows.deleteLooseContents();
        int people = rows.deletePeopleWithoutAccount();
        LOG.log(
                System.Logger.Level.INFO,
                "The demonstration was removed: {0} tickets and {1} people without an account",
                numbers.size(),
                people);
    }
}
