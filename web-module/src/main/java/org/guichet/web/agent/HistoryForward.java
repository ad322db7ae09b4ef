package org.guichet.web.agent;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The history has an address below its ticket's, {@code /agent/tickets/48213/history}, and a page of its own. */
@WebFilter("/agent/tickets/*")
public class HistoryForward extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern HISTORY = Pattern.compile("/agent/tickets/([0-9]{1,18})/history");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Matcher history = HISTORY.matcher(PagePath.of(request));
        if (history.matches()) {
            request.getRequestDispatcher("/agent/history/" + history.group(1)).forward(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
