package org.guichet.program;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.Standing;
import org.guichet.platform.Hashes;
import org.guichet.program.store.Tokens;
import org.guichet.program.store.Tokens.Known;

/** Lets programs in that show a token. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TokenDoor {

    @Inject
    private Tokens tokens;

    @EJB
    private Standing standing;

    @Inject
    private Clock clock;

    /**
     * Returns in whose place a program asks that shows a secret; nobody for one that is unknown, revoked or expired, and for one
     * whose person may no longer come in. The directory is asked about the person now and then.
     *
     * @param address from which the program asks
     */
    public Optional<TokenHolder> enter(String secret, String address) {
        if (!secret.startsWith(TokenService.PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Known> known = tokens.find(Hashes.sha256(secret), now);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Set<String> roles = standing.roles(known.get().personId());
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        tokens.use(known.get().id(), address, now);
        return Optional.of(new TokenHolder(
                known.get().id(), known.get().personId(), roles, known.get().scopes()));
    }
}
