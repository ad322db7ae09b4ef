package org.guichet.web.look;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import org.guichet.web.security.BackPath;

/** Remembers a choice of language, theme or density, also for people who have not signed in, and leads back to the page. */
@WebServlet("/look")
public class LookServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    private House house;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (Choice choice : Choice.ALL) {
            String value = request.getParameter(choice.parameter());
            if (choice.allows(value)) {
                response.addCookie(cookie(choice, value));
            }
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", BackPath.of(request));
    }

    private Cookie cookie(Choice choice, String value) {
        Cookie cookie = new Cookie(choice.cookie(), value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(house.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
