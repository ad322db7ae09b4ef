package org.guichet.program;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.LongSupplier;
import org.guichet.directory.ActorService;
import org.guichet.directory.Roles;
import org.guichet.platform.DomainException;
import org.guichet.platform.Hashes;
import org.guichet.program.store.OnceStore;
import org.guichet.program.store.OnceStore.Asked;

/** Does once what a program asks for again because the answer was lost on its way. */
@Stateless
@RolesAllowed(Roles.REQUESTER)
public class OnceService {

    @Inject
    private OnceStore asked;

    @EJB
    private ActorService actors;

    @Inject
    private Clock clock;

    /**
     * Does a piece of work, unless the caller asked for the same under the same key since yesterday. Who asks at the same time
     * waits for whoever was first; what fails leaves no trace, and may be asked for again.
     *
     * @param key that the caller chose
     * @param body what is asked for, in full
     * @param work calls services, in the transaction of this call
     * @return what the work answered, now or then
     * @throws DomainException {@code api.keyUsed} if something else was asked for under this key
     */
    public long once(String key, String body, LongSupplier work) {
        long me = actors.current().personId();
        byte[] bodyHash = Hashes.sha256(body);
        if (asked.begin(me, Hashes.sha256(key), bodyHash, clock.instant())) {
            long result = work.getAsLong();
            asked.end(me, Hashes.sha256(key), result);
            return result;
        }
        Asked before = asked.find(me, Hashes.sha256(key), bodyHash);
        if (!before.isSame()) {
            throw new DomainException("api.keyUsed");
        }
        return before.result();
    }
}
