package org.guichet.web.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.guichet.directory.Preferences;
import org.jspecify.annotations.Nullable;

/**
 * Brings what somebody chose for themselves to the browser before them, as cookies: the first paint is right, the sign-in page
 * too, and whichever server answers. Pages ask no service for it.
 */
@ApplicationScoped
public class Remembered {

    private static final String ZONE = "guichet-zone";
    private static final String SINGLE_KEYS = "guichet-single-keys";
    private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

    @Inject
    private House house;

    /** Lets this browser know what its person chose; look and language that they never chose stay those of the browser. */
    public void bring(Preferences chosen, HttpServletResponse response) {
        response.addCookie(cookie(ZONE, Objects.requireNonNullElse(chosen.zone(), "")));
        response.addCookie(cookie(SINGLE_KEYS, Boolean.toString(chosen.singleKeys())));
        bring(Choice.LANGUAGE, chosen.language(), response);
        bring(Choice.THEME, chosen.theme(), response);
        bring(Choice.DENSITY, chosen.density(), response);
    }

    /** Sets the cookie of one choice, if it is one. */
    void bring(Choice choice, @Nullable String value, HttpServletResponse response) {
        if (value != null && choice.allows(value)) {
            response.addCookie(cookie(choice.cookie(), value));
        }
    }

    /** Returns the zone that the person of this browser chose, else that of the house. */
    ZoneId zone(HttpServletRequest request) {
        String zone = value(request, ZONE);
        return ZoneId.getAvailableZoneIds().contains(zone) ? ZoneId.of(zone) : house.getZone();
    }

    boolean singleKeys(HttpServletRequest request) {
        return !value(request, SINGLE_KEYS).equals(Boolean.toString(false));
    }

    private static String value(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> Objects.requireNonNullElse(cookie.getValue(), ""))
                .findFirst()
                .orElse("");
    }

    /** An empty one is taken away. */
    private Cookie cookie(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(value.isEmpty() ? 0 : A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(house.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
