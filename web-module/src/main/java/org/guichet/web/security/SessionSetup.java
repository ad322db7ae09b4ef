package org.guichet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.SessionTrackingMode;
import jakarta.servlet.annotation.WebListener;
import java.util.EnumSet;
import org.guichet.web.look.House;

/**
 * The session's cookie. Where people come by https it is bound to this very host by its {@code __Host-} name; over plain http,
 * on the local desk, browsers would refuse that. SameSite is Lax, not Strict, so that links in mails open the ticket: that
 * attribute stands in {@code glassfish-web.xml}.
 */
@WebListener
public class SessionSetup implements ServletContextListener {

    @Inject
    private House house;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(house.isHttps() ? "__Host-guichet" : "guichet");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(house.isHttps());
        event.getServletContext().setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE));
    }
}
