package org.guichet.desk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guichet.directory.ActorService;
import org.guichet.platform.FieldException;
import org.guichet.platform.NotFoundException;

/** Who may set up what, and under which codes. */
@ApplicationScoped
class DeskGuard {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    @EJB
    private ActorService actors;

    /** Refuses whoever does not administer the desk: for them it is not there. */
    void mustAdminister(long deskId) {
        if (!actors.current().administers(deskId)) {
            throw new NotFoundException();
        }
    }

    /** Refuses whoever does not administer the whole installation. */
    void mustAdministerAll() {
        if (!actors.current().administrator()) {
            throw new NotFoundException();
        }
    }

    boolean administers(long deskId) {
        return actors.current().administers(deskId);
    }

    /** Refuses a code that cannot stand in an address, or is somebody else's already. */
    static void mustBeFree(String code, Optional<?> holder) {
        if (!CODE.matcher(code).matches()) {
            throw new FieldException("code", "desk.codeInvalid");
        }
        if (holder.isPresent()) {
            throw new FieldException("code", "desk.codeTaken", code);
        }
    }
}
