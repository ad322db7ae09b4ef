package org.guichet.notify;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.guichet.directory.Roles;
import org.guichet.mail.NoticeOutbox;
import org.guichet.notify.store.NoticeLog;

/** Lets go of what was told long ago; the history of the tickets themselves stays. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class NoticeKeeping {

    private static final int AT_ONCE = 500;

    @Inject
    private NoticeLog log;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private NotifySettings settings;

    @Inject
    private Clock clock;

    /**
     * Forgets some of it, the oldest first: who was told, and the mails that told them.
     *
     * @return whether there may be more
     */
    public boolean deleteSome() {
        List<Long> events = log.before(clock.instant().minus(settings.kept()), AT_ONCE);
        if (events.isEmpty()) {
            return false;
        }
        outbox.delete(events);
        log.delete(events);
        return true;
    }
}
