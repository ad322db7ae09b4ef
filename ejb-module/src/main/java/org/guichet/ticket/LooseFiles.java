package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import org.guichet.directory.Roles;
import org.guichet.ticket.store.Files;

/** Lets go of files that were stored for an article that then was not written. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LooseFiles {

    @Inject
    private Files files;

    /** Deletes contents that were handed in before an instant and that no article has. */
    public void delete(Instant before) {
        files.deleteLoose(before);
    }
}
