package org.guichet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * Where an institution keeps its desk to its own networks, nothing else of it is shown to others, signed in or not. Here that
 * holds for the open pages; for the rest the server asks {@link PageAuthentication} first. Style and pictures are for all, as the
 * page that says so needs them, and the state of health and the numbers, for whoever watches from outside.
 */
public class NetworkFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Networks networks;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForAll(request.getServletPath()) || networks.admit(request)) {
            chain.doFilter(request, response);
        } else {
            networks.turnAway(request, response);
        }
    }

    private static boolean isForAll(String path) {
        return path.startsWith("/jakarta.faces.resource") || path.startsWith("/health") || path.startsWith("/metrics");
    }
}
