package org.guichet.program;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.guichet.directory.ActorService;
import org.guichet.directory.Roles;
import org.guichet.platform.DomainException;
import org.guichet.platform.Hashes;
import org.guichet.platform.NotFoundException;
import org.guichet.program.store.Tokens;

/** The tokens of the person who calls: made, seen and revoked by nobody else. */
@Stateless
@RolesAllowed(Roles.REQUESTER)
public class TokenService {

    /** Begins every secret, so that whoever finds one in a file knows what it is. */
    static final String PREFIX = "gct_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST_NAME = 80;
    private static final int MOST_DAYS = 366;
    private static final int MOST_TOKENS = 20;

    @Inject
    private Tokens tokens;

    @EJB
    private ActorService actors;

    @Inject
    private Clock clock;

    /** Returns one's tokens, the last made first; what expired stays among them for a month. */
    public List<TokenRow> mine() {
        return tokens.of(me());
    }

    /**
     * Makes a token.
     *
     * @return its secret, which nobody can find out again
     * @throws DomainException for a token without name or scope, with too long a life, or one too many
     */
    public String create(CreateToken command) {
        check(command);
        long me = me();
        Instant now = clock.instant();
        if (tokens.count(me, now) >= MOST_TOKENS) {
            throw new DomainException("token.tooMany", String.valueOf(MOST_TOKENS));
        }
        String secret = secret();
        tokens.add(me, command, Hashes.sha256(secret), now, now.plus(Duration.ofDays(command.days())));
        return secret;
    }

    /**
     * Ends a token at once, on every server.
     *
     * @throws NotFoundException if the caller has none of this number
     */
    public void revoke(long id) {
        if (!tokens.remove(id, me())) {
            throw new NotFoundException();
        }
    }

    private static void check(CreateToken command) {
        if (command.name().isEmpty()) {
            throw new DomainException("token.unnamed");
        }
        if (command.name().length() > LONGEST_NAME) {
            throw new DomainException("token.nameTooLong", String.valueOf(LONGEST_NAME));
        }
        if (command.scopes().isEmpty()) {
            throw new DomainException("token.forNothing");
        }
        if (command.days() < 1 || command.days() > MOST_DAYS) {
            throw new DomainException("token.tooLong", String.valueOf(MOST_DAYS));
        }
    }

    private static String secret() {
        byte[] bits = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bits);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private long me() {
        return actors.current().personId();
    }
}
