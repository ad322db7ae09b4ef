package org.guichet.web.look;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Language, theme and density of this request, from cookies: known before anyone has signed in, and right at the first paint.
 * Without a choice the language is the browser's first one that Guichet speaks, else French, and the theme is the system's.
 */
@Named
@RequestScoped
public class Look {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Remembered remembered;

    private String language = Choice.LANGUAGE.fallback();
    private String theme = Choice.THEME.fallback();
    private String density = Choice.DENSITY.fallback();

    @PostConstruct
    void read() {
        language = chosen(Choice.LANGUAGE, browserLanguage());
        theme = chosen(Choice.THEME, theme);
        density = chosen(Choice.DENSITY, density);
    }

    private String chosen(Choice choice, String otherwise) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(choice.cookie()) && choice.allows(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return otherwise;
    }

    private String browserLanguage() {
        return request.getHeader("Accept-Language") == null ? language : firstSpoken(request, language);
    }

    private static String firstSpoken(HttpServletRequest request, String otherwise) {
        var wanted = request.getLocales();
        while (wanted.hasMoreElements()) {
            String spoken = wanted.nextElement().getLanguage();
            if (Choice.LANGUAGE.allows(spoken)) {
                return spoken;
            }
        }
        return otherwise;
    }

    public String getLanguage() {
        return language;
    }

    /** Another language was chosen just now: what is said from here on is in it. */
    public void speak(String chosen) {
        if (Choice.LANGUAGE.allows(chosen)) {
            language = chosen;
        }
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(language);
    }

    /** The language that the switch offers. */
    public String getOtherLanguage() {
        return "fr".equals(language) ? "en" : "fr";
    }

    public String getTheme() {
        return theme;
    }

    /** The theme that the switch offers; from the system's own it goes to dark first. */
    public String getOtherTheme() {
        return "dark".equals(theme) ? "light" : "dark";
    }

    public String getDensity() {
        return density;
    }

    /** The zone in which the person before the page reads times (SL-23). */
    public ZoneId getZone() {
        return remembered.zone(request);
    }

    /** Whether a key alone does something; some people's programs send keys that nobody typed. */
    public boolean isSingleKeys() {
        return remembered.singleKeys(request);
    }

    /** Where this page's forms of language and theme lead back to. */
    public String getHere() {
        Object forwarded = request.getAttribute(jakarta.servlet.RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded instanceof String uri ? uri : request.getRequestURI();
        @Nullable String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }
}
