package org.guichet.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a sign-in. All refusals are one, whatever the cause, as long as the password may be wrong: the cause is in the
 * log only.
 */
public sealed interface SignInResult {

    /**
     * They are who they say.
     *
     * @param personId becomes the name of the caller, in decimal digits
     * @param roles of {@link Roles}, always with {@link Roles#REQUESTER}
     */
    record SignedIn(long personId, Set<String> roles) implements SignInResult {
        public SignedIn {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * No.
     *
     * @param waitSeconds how long further attempts are pointless; 0 when the next one may come at once
     * @param hindrance what keeps them out although their password is right
     */
    record Refused(long waitSeconds, @Nullable Hindrance hindrance) implements SignInResult {}

    /** The directory does not answer: neither right nor wrong, to be told in words of its own. */
    record Unavailable() implements SignInResult {}
}
