package org.guichet.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.store.RightsQueries;
import org.guichet.directory.store.SignIns;
import org.guichet.platform.Hashes;

/**
 * Remembers who signed in, because sessions live on one server and end with it. What the browser holds opens nothing any more
 * after the same limits that a session has: twelve hours in all, one hour without use, or as soon as it is signed out. The rights
 * are those of the moment; an account that is no longer active has none.
 */
@Stateless
@PermitAll
public class RememberedSignIn {

    /** The longest life of a session. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    @Inject
    private SignIns signIns;

    @Inject
    private RightsQueries rights;

    @Inject
    private Clock clock;

    /**
     * Somebody who is still signed in.
     *
     * @param personId becomes the name of the caller
     * @param begunAt when they gave their password
     */
    public record Remembered(long personId, Set<String> roles, Instant begunAt) {}

    /** Remembers a person who has just signed in, and returns the secret for their browser, of which only a hash is kept. */
    public String begin(long personId) {
        byte[] bits = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bits);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant();
        signIns.add(hash(token), personId, now);
        signIns.forget(now.minus(LONGEST));
        return token;
    }

    /** Returns who holds a secret, unless it is unknown, too old, or of somebody who may no longer come in. */
    public Optional<Remembered> find(String token) {
        Instant now = clock.instant();
        return signIns.find(hash(token))
                .filter(known -> known.begunAt().plus(LONGEST).isAfter(now)
                        && known.usedAt().plus(LONGEST_PAUSE).isAfter(now))
                .map(known -> new Remembered(known.personId(), rights.roles(known.personId()), known.begunAt()))
                .filter(person -> !person.roles().isEmpty());
    }

    /** Says that the session goes on. */
    public void use(String token) {
        signIns.use(hash(token), clock.instant());
    }

    /** Forgets a sign-in on every server. */
    public void end(String token) {
        signIns.remove(hash(token));
    }

    private static byte[] hash(String token) {
        return Hashes.sha256(token);
    }
}
