package org.guichet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.Serial;
import org.guichet.web.look.House;

/**
 * What every answer tells the browser. Faces pages replace the content policy by their own, which allows their scripts; what
 * is no page needs nothing and may nothing.
 */
public class SecurityHeaders extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String POLICY = "Content-Security-Policy";

    @Inject
    private House house;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isResource(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, told(response, house.isHttps()));
    }

    /** Sets them and returns the response on which a page may set its own policy. */
    static HttpServletResponse told(HttpServletResponse response, boolean https) {
        response.setHeader(POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        return new Answer(response);
    }

    private static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource");
    }

    /**
     * An answer with one policy, for a second one would not replace the first: browsers apply both. It leads to other pages by
     * their path: the server would make a full address of the Host header, which anyone can send, and of http where a proxy
     * speaks https; from a page of https no form may be led there.
     */
    private static final class Answer extends HttpServletResponseWrapper {

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            if (location.startsWith("/") && !location.startsWith("//")) {
                resetBuffer();
                setStatus(SC_FOUND);
                setHeader("Location", location);
                flushBuffer();
            } else {
                super.sendRedirect(location);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (POLICY.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
