package org.guichet.directory;

import java.util.Set;

/** The answer to a sign-in. All refusals are one, whatever the cause: the cause is in the log only. */
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
     */
    record Refused(long waitSeconds) implements SignInResult {}

    /** The directory does not answer: neither right nor wrong, to be told in words of its own. */
    record Unavailable() implements SignInResult {}
}
