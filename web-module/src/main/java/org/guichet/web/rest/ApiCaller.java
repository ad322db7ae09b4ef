package org.guichet.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.guichet.program.TokenScope;

/**
 * In whose place a program asks.
 *
 * @param key of what it showed: who asks for too much is slowed by it
 * @param scopes for which that was made
 */
public record ApiCaller(long personId, String key, Set<String> roles, Set<TokenScope> scopes) {

    private static final String ATTRIBUTE = "org.guichet.apiCaller";

    public ApiCaller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
    }

    /** Returns who asks, for a request that was let in as one of a program. */
    public static Optional<ApiCaller> of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof ApiCaller caller ? Optional.of(caller) : Optional.empty();
    }

    public void keepIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
