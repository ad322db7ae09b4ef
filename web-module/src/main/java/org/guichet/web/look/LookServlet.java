package org.guichet.web.look;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.guichet.directory.PreferenceService;
import org.guichet.directory.Preferences;
import org.guichet.web.security.BackPath;
import org.jspecify.annotations.Nullable;

/**
 * Remembers a choice of language, theme or density, also for people who have not signed in, and leads back to the page. Of
 * those who have, it becomes a preference.
 */
@WebServlet("/look")
public class LookServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @EJB
    private PreferenceService preferences;

    @Inject
    private Remembered remembered;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() != null) {
            preferences.change(known -> changed(known, request));
        }
        for (Choice choice : Choice.ALL) {
            remembered.bring(choice, request.getParameter(choice.parameter()), response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", BackPath.of(request));
    }

    private static Preferences changed(Preferences known, HttpServletRequest request) {
        return known.withLook(
                chosen(request, Choice.LANGUAGE, known.language()),
                chosen(request, Choice.THEME, known.theme()),
                chosen(request, Choice.DENSITY, known.density()));
    }

    private static @Nullable String chosen(HttpServletRequest request, Choice choice, @Nullable String otherwise) {
        String value = request.getParameter(choice.parameter());
        return choice.allows(value) ? value : otherwise;
    }
}
