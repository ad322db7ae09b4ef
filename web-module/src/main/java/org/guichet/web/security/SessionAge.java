package org.guichet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.time.Clock;
import org.guichet.directory.RememberedSignIn;
import org.guichet.web.rest.ApiPath;

/** A session that is used without a pause ends too, after a working day: rights and accounts are then looked at again. */
public class SessionAge extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Clock clock;

    @Inject
    private transient SignInPage signInPage;

    @Inject
    private transient SignInCookie cookie;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || ApiPath.isOf(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (!isOver(session)) {
            cookie.use(request, session);
            chain.doFilter(request, response);
            return;
        }
        cookie.end(request, response);
        request.logout();
        session.invalidate();
        signInPage.ask(request, response);
    }

    private boolean isOver(HttpSession session) {
        return cookie.begun(session).plus(RememberedSignIn.LONGEST).isBefore(clock.instant());
    }
}
