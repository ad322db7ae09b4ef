package org.guichet.live;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guichet.directory.Roles;
import org.guichet.live.store.Drafts;
import org.guichet.platform.NotFoundException;

/**
 * What the caller has begun to write and not yet sent, by form; nobody else's. It outlives the page, the session, the browser and
 * the server.
 */
@Stateless
@RolesAllowed(Roles.REQUESTER)
public class DraftService {

    private static final Pattern PLACE = Pattern.compile("[a-z]{1,20}(/[a-zA-Z0-9._-]{1,50})?");
    private static final int LONGEST = 500_000;
    private static final int MOST = 200;

    @Resource
    private SessionContext context;

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    /**
     * Keeps what was typed; a former draft of the same form is replaced, and of very many the oldest is given up.
     *
     * @param place the form, such as {@code reply/48213}
     * @param fields JSON, at most 500,000 characters
     * @return when it was saved
     * @throws NotFoundException if there can be no such form, or nobody can type so much
     */
    public Instant save(String place, String fields) {
        if (!PLACE.matcher(place).matches() || fields.length() > LONGEST) {
            throw new NotFoundException();
        }
        Instant now = clock.instant();
        drafts.put(caller(), place, new Draft(fields, now));
        drafts.keepNewest(caller(), MOST);
        return now;
    }

    public Optional<Draft> find(String place) {
        return drafts.find(caller(), place);
    }

    public void discard(String place) {
        drafts.remove(caller(), place);
    }

    /** Forgets everybody's drafts that were not touched since an instant. */
    @RolesAllowed(Roles.SYSTEM)
    public void forget(Instant before) {
        drafts.removeOlder(before);
    }

    private long caller() {
        return Long.parseLong(context.getCallerPrincipal().getName());
    }
}
