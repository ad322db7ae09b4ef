package org.guichet.ticket;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.guichet.directory.Roles;
import org.guichet.ticket.store.Files;
import org.guichet.ticket.store.ReturnedFiles;

/** Lets go of files that were stored for an article that then was not written, or was taken back and not sent again. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LooseFiles {

    /** Shorter than loose contents are looked for. */
    private static final int DAYS_RETURNED = 14;

    @Inject
    private Files files;

    @Inject
    private ReturnedFiles returned;

    /** Deletes contents that were handed in before an instant and that neither an article has nor an answer that was taken back. */
    public void delete(Instant before) {
        returned.deleteOlder(before.minus(DAYS_RETURNED, ChronoUnit.DAYS));
        files.deleteLoose(before);
    }
}
