package org.guichet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;
import java.util.Set;
import org.guichet.web.look.House;
import org.jspecify.annotations.Nullable;

/**
 * No change is asked for by another site: each request that may change something must come from a page of ours. Browsers
 * say where it comes from; the forms' view state and the cookie's SameSite stand behind this.
 */
public class OriginFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    @Inject
    private House house;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isReading(request) || isOurs(request, house.getBaseUrl())) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A socket is asked for like a page, but what comes through it another site could read. */
    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && request.getHeader("Upgrade") == null;
    }

    static boolean isOurs(HttpServletRequest request, URI base) {
        return isOurs(
                request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), request.getHeader("Host"), base);
    }

    /**
     * Judges by what the browser says.
     *
     * @param site what a browser says of the relation between both; none from old browsers and from programs
     * @param origin of the page that asks; none from programs, which hold no cookie that a site could misuse
     * @param host that was asked, which no page can forge
     * @param base our public address
     */
    static boolean isOurs(@Nullable String site, @Nullable String origin, @Nullable String host, URI base) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        if (origin == null) {
            return true;
        }
        return origin.equals(base.getScheme() + "://" + base.getAuthority())
                || (host != null && origin.equals("http://" + host))
                || (host != null && origin.equals("https://" + host));
    }
}
