package org.guichet.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.guichet.directory.Roles;

/** The first page of each area. */
@WebServlet({"/agent", "/admin"})
public class AreaServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + firstPage(request));
    }

    /** The mail of the whole installation is not a desk administrator's. */
    private static String firstPage(HttpServletRequest request) {
        if ("/agent".equals(request.getServletPath())) {
            return "/agent/queue";
        }
        return request.isUserInRole(Roles.ADMIN) ? "/admin/mail" : "/admin/queues";
    }
}
