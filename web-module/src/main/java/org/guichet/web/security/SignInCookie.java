package org.guichet.web.security;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.guichet.directory.RememberedSignIn;
import org.guichet.directory.RememberedSignIn.Remembered;
import org.guichet.web.look.House;

/**
 * What a browser shows to a server that has no session of it: the one that had is gone, or the balancer chose another. It ends with
 * the browser, with signing out, and with the limits of a session.
 */
@ApplicationScoped
public class SignInCookie {

    private static final String BEGUN = "org.guichet.begun";
    private static final String USED = "org.guichet.used";
    private static final Duration BETWEEN_USES = Duration.ofMinutes(5);

    @EJB
    private RememberedSignIn signIns;

    @Inject
    private House house;

    @Inject
    private Clock clock;

    /** Remembers a person who has just given their password, and nobody else whom this browser may still name. */
    public void begin(HttpServletRequest request, HttpServletResponse response, long personId) {
        token(request).ifPresent(signIns::end);
        note(request.getSession(), clock.instant());
        response.addCookie(cookie(signIns.begin(personId)));
    }

    /** Returns who the browser says it is of, as far as that still counts. */
    Optional<Remembered> find(HttpServletRequest request) {
        return token(request).flatMap(signIns::find);
    }

    /** The session that begins here goes on with the former one's age. */
    void resume(HttpServletRequest request, Remembered person) {
        note(request.getSession(), person.begunAt());
    }

    /** Says now and then that the session is in use, so that another server knows it too. */
    void use(HttpServletRequest request, HttpSession session) {
        Instant now = clock.instant();
        boolean lately = session.getAttribute(USED) instanceof Instant used
                && used.plus(BETWEEN_USES).isAfter(now);
        if (!lately) {
            session.setAttribute(USED, now);
            token(request).ifPresent(signIns::use);
        }
    }

    /** Returns when the person of a session gave their password. */
    Instant begun(HttpSession session) {
        return session.getAttribute(BEGUN) instanceof Instant begun
                ? begun
                : Instant.ofEpochMilli(session.getCreationTime());
    }

    /** Ends it here and on every other server. */
    void end(HttpServletRequest request, HttpServletResponse response) {
        token(request).ifPresent(signIns::end);
        Cookie empty = cookie("");
        empty.setMaxAge(0);
        response.addCookie(empty);
    }

    private void note(HttpSession session, Instant begun) {
        session.setAttribute(BEGUN, begun);
        session.setAttribute(USED, clock.instant());
    }

    private Optional<String> token(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(cookie -> Objects.requireNonNullElse(cookie.getValue(), ""))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private Cookie cookie(String value) {
        Cookie cookie = new Cookie(name(), value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(house.isHttps());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private String name() {
        return house.isHttps() ? "__Host-guichet-sign-in" : "guichet-sign-in";
    }
}
