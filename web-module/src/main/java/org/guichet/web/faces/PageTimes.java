package org.guichet.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.Timer;
import org.guichet.platform.Meter;
import org.guichet.platform.Meters;

/** Times how long people and programs wait for an answer, by area: an address names a ticket, and no ticket is told of here. */
public class PageTimes extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Meter PAGE = new Meter("guichet_page", "How long an answer took, by area");

    private static final String PORTAL = "portal";
    private static final List<String> AREAS = List.of("agent", "admin", "api");

    /** Files of the pages, connections that stay open, and those who watch. */
    private static final List<String> NO_PAGES = List.of("jakarta.faces.resource", "live", "health", "metrics");

    @Inject
    private transient Meters meters;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> area =
                area(request.getRequestURI().substring(request.getContextPath().length()));
        if (area.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Timer.Context running = meters.timer(PAGE, area.get()).time();
        try {
            chain.doFilter(request, response);
        } finally {
            running.stop();
        }
    }

    /** Returns the area of a path; nothing for what is no page. */
    static Optional<String> area(String path) {
        String first = path.replaceFirst("^/+", "").replaceFirst("[/;].*", "");
        if (NO_PAGES.contains(first)) {
            return Optional.empty();
        }
        return Optional.of(AREAS.contains(first) ? first : PORTAL);
    }
}
