package org.guichet.web.security;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;

/**
 * Whose session it is, kept in the session and told to the server with each request. The server could remember it by itself, but
 * forgets the roles now and then while several requests come at once: payara/Payara#6145.
 *
 * @param name of the caller: the number of a person
 */
record SessionCaller(String name, Set<String> roles) implements Serializable {

    private static final String ATTRIBUTE = "org.guichet.caller";

    SessionCaller {
        roles = Set.copyOf(roles);
    }

    static SessionCaller begin(HttpServletRequest request, String name, Set<String> roles) {
        SessionCaller caller = new SessionCaller(name, roles);
        request.getSession().setAttribute(ATTRIBUTE, caller);
        return caller;
    }

    static Optional<SessionCaller> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof SessionCaller caller
                ? Optional.of(caller)
                : Optional.empty();
    }

    AuthenticationStatus tell(HttpMessageContext context) {
        return context.notifyContainerAboutLogin(name, roles);
    }
}
