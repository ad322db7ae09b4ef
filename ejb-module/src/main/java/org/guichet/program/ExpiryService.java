package org.guichet.program;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.guichet.directory.Roles;
import org.guichet.program.store.OnceStore;
import org.guichet.program.store.Tokens;

/** Forgets what nobody asks for any more: keys of a day ago, tokens that expired a month ago. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ExpiryService {

    private static final Duration KEYS_KEPT = Duration.ofHours(24);
    private static final Duration EXPIRED_KEPT = Duration.ofDays(30);

    @Inject
    private OnceStore asked;

    @Inject
    private Tokens tokens;

    @Inject
    private Clock clock;

    /** Forgets some of it; returns how many keys, so that whoever calls comes again while there are more. */
    public int forget() {
        Instant now = clock.instant();
        tokens.forget(now.minus(EXPIRED_KEPT));
        return asked.forget(now.minus(KEYS_KEPT));
    }
}
