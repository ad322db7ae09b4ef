package org.guichet.web.faces;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.guichet.web.rest.ApiPath;
import org.guichet.web.rest.Problem;
import org.guichet.web.security.BackPath;

/**
 * Where the server sends every request that found no answer. It settles what the person may know: 404 for all that is absent,
 * forbidden or wrongly asked, 403 for a network that is not let in, 503 for a server that is away, 500 with an incident number
 * for the rest.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Tells that a request was refused for the network it came from, which its sender may know. */
    public static final String ELSEWHERE = "org.guichet.elsewhere";

    @Inject
    private transient AwayPage away;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (response.isCommitted()) {
            return; // The fault of a page that was forwarded to is brought here twice.
        }
        int status = status(request);
        if (ApiPath.isIn(request)) {
            problem(request, status).send(response);
            return;
        }
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            away.send(response);
            return;
        }
        response.setStatus(status);
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            Incident.log(request, fault(request));
            Typed.show(request);
            request.setAttribute(BackPath.ATTRIBUTE, BackPath.local(BackPath.shown(request), ""));
        }
        request.getRequestDispatcher("/WEB-INF/errorpages/" + status + ".xhtml").forward(new AsGet(request), response);
    }

    private static Problem problem(HttpServletRequest request, int status) {
        if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return Problem.ofFault(Incident.log(request, fault(request)));
        }
        return status == HttpServletResponse.SC_FORBIDDEN ? Problem.ofElsewhere() : Problem.of(status);
    }

    private static int status(HttpServletRequest request) {
        if (request.getAttribute(ELSEWHERE) != null) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE).equals(told)) {
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        return told instanceof Integer code && code >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private static Throwable fault(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? Causes.of(thrown)
                : new IllegalStateException("status " + request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }
}
