package org.guichet.web.security;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Map;

/** The first page of each area. */
@WebServlet({"/agent", "/admin"})
public class AreaServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIRST_PAGE = Map.of("/agent", "/agent/queue", "/admin", "/admin/mail");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + FIRST_PAGE.get(request.getServletPath()));
    }
}
