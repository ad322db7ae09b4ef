package org.guichet.web.agent;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guichet.platform.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Three pages share an address: {@code /agent/tickets/new}, {@code /agent/tickets/48213} and its {@code …/history}. */
@WebServlet("/agent/tickets/*")
public class TicketAddresses extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern TICKET = Pattern.compile("/([0-9]{1,18})(/history)?");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(page(request.getPathInfo())).forward(request, response);
    }

    /** Returns the page behind a path below {@code /agent/tickets}. */
    static String page(@Nullable String path) {
        if ("/new".equals(path)) {
            return "/agent/new";
        }
        Matcher ticket = TICKET.matcher(path == null ? "" : path);
        if (!ticket.matches()) {
            throw new NotFoundException();
        }
        return (ticket.group(2) == null ? "/agent/ticket/" : "/agent/history/") + ticket.group(1);
    }
}
