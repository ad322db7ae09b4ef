package org.guichet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.guichet.web.faces.AsGet;
import org.guichet.web.faces.Typed;
import org.guichet.web.look.House;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody without a session, or without one any more, is led, and from there back. Whoever was sending a form finds
 * what they had typed: the browser keeps it where scripts run, the sign-in page shows it where they do not.
 */
@ApplicationScoped
class SignInPage {

    /** Nobody is signed in, so no more than this is read of a form: a long text and a few pictures. */
    private static final long MOST_BYTES = 10_000_000;

    @Inject
    private House house;

    void ask(HttpServletRequest request, HttpServletResponse response) {
        try {
            if (isPartial(request)) {
                redirectPartially(response, address(request, BackPath.shown(request)));
            } else if ("GET".equals(request.getMethod())) {
                redirect(response, address(request, askedPage(request)));
            } else if (isReadable(request) && Typed.show(request)) {
                show(request, response);
            } else {
                redirect(response, address(request, null));
            }
        } catch (IOException | ServletException gone) {
            throw new IllegalStateException("The sign-in page could not be shown", gone);
        }
    }

    private boolean isReadable(HttpServletRequest request) throws IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        long length = request.getContentLengthLong();
        return length >= 0 && length <= MOST_BYTES && OriginFilter.isOurs(request, house.getBaseUrl());
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.setAttribute(BackPath.ATTRIBUTE, BackPath.local(BackPath.shown(request), ""));
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher("/login")
                .forward(new AsGet(request), SecurityHeaders.told(response, house.isHttps()));
    }

    /** By a path: a full address would be made of the Host header, which anyone can send. */
    private static void redirect(HttpServletResponse response, String path) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path);
    }

    private static void redirectPartially(HttpServletResponse response, String path) throws IOException {
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + path
                        + "\"/></partial-response>");
    }

    private static String address(HttpServletRequest request, @Nullable String wanted) {
        String home = request.getContextPath() + "/";
        String login = request.getContextPath() + "/login";
        String back = BackPath.local(wanted, home);
        return back.equals(home)
                ? login
                : login + "?" + BackPath.PARAMETER + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static String askedPage(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
