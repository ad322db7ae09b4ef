package org.guichet.web.requests;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Two pages share an address: {@code /requests} is the list, {@code /requests/48213} one request; so it is with the catalogue. */
@WebServlet({"/requests/*", "/catalog/*"})
public class RequestAddresses extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        @Nullable String rest = request.getPathInfo();
        boolean all = rest == null || rest.equals("/");
        String page = all ? "/all" : "/one" + rest;
        request.getRequestDispatcher(request.getServletPath() + page).forward(request, response);
    }
}
