package org.guichet.web.faces;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The outermost catch: whatever a page or servlet throws becomes one line in the log with its incident number and the page
 * that shows this number, or the page of the absent. The server's own log of the same fault is thereby spared.
 */
public class FaultFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException thrown) {
            answer(request, response, Causes.of(thrown));
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Throwable cause)
            throws IOException {
        if (Causes.isAbsence(cause)) {
            send(response, HttpServletResponse.SC_NOT_FOUND);
        } else if (cause instanceof IOException && response.isCommitted()) {
            return; // The browser went away in the middle of the answer.
        } else {
            Incident.log(request, cause);
            send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private static void send(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }
}
