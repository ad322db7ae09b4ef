package org.guichet.web.admin;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Three pages share an address: {@code /admin/queues} is the list, {@code /admin/queues/new} begins a queue, {@code /admin/queues/wifi} is one. */
@WebServlet({"/admin/queues/*", "/admin/desks/*", "/admin/catalog/*", "/admin/calendars/*"})
public class AdminAddresses extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(request.getServletPath() + page(request.getPathInfo()))
                .forward(request, response);
    }

    private static String page(@Nullable String rest) {
        if (rest == null || rest.equals("/")) {
            return "/all";
        }
        return rest.equals("/new") ? rest : "/one" + rest;
    }
}
