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
import java.time.Duration;
import java.time.Instant;

/** A session that is used without a pause ends too, after a working day: rights and accounts are then looked at again. */
public class SessionAge extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Duration LIMIT = Duration.ofHours(12);

    @Inject
    private transient Clock clock;

    @Inject
    private transient SignInPage signInPage;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null || !isOver(session)) {
            chain.doFilter(request, response);
            return;
        }
        request.logout();
        session.invalidate();
        signInPage.ask(request, response);
    }

    private boolean isOver(HttpSession session) {
        return Instant.ofEpochMilli(session.getCreationTime()).plus(LIMIT).isBefore(clock.instant());
    }
}
