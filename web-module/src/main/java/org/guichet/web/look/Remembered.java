package org.guichet.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.ZoneId;
import org.guichet.directory.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * Brings what somebody chose for themselves to the browser before them: look and language as cookies, so that the first paint
 * is right and the sign-in page too, the rest for as long as they are signed in. Pages ask no service for it.
 */
@ApplicationScoped
public class Remembered {

    private static final String ZONE = "org.guichet.zone";
    private static final String SINGLE_KEYS = "org.guichet.singleKeys";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    private House house;

    /** Lets this browser know what its person chose. */
    public void bring(Preferences chosen, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        session.setAttribute(ZONE, chosen.zone());
        session.setAttribute(SINGLE_KEYS, chosen.singleKeys());
        bring(Choice.LANGUAGE, chosen.language(), response);
        bring(Choice.THEME, chosen.theme(), response);
        bring(Choice.DENSITY, chosen.density(), response);
    }

    /** Sets the cookie of one choice, if it is one. */
    void bring(Choice choice, @Nullable String value, HttpServletResponse response) {
        if (choice.allows(value)) {
            response.addCookie(cookie(choice, value));
        }
    }

    /** Returns the zone that the person of this session chose, else that of the house. */
    ZoneId zone(HttpServletRequest request) {
        return attribute(request, ZONE) instanceof String zone ? ZoneId.of(zone) : house.getZone();
    }

    boolean singleKeys(HttpServletRequest request) {
        return !Boolean.FALSE.equals(attribute(request, SINGLE_KEYS));
    }

    private static @Nullable Object attribute(HttpServletRequest request, String name) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getAttribute(name);
    }

    private Cookie cookie(Choice choice, @Nullable String value) {
        Cookie cookie = new Cookie(choice.cookie(), value);
        cookie.setPath("/");
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(house.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
