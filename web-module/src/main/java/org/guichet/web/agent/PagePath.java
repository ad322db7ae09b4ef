package org.guichet.web.agent;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address of a page as the browser asked for it, whatever pages it was passed on to since. */
final class PagePath {

    private PagePath() {}

    /** Returns it without the context path. */
    static String of(HttpServletRequest request) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String uri = forwarded instanceof String original ? original : request.getRequestURI();
        return uri.substring(request.getContextPath().length());
    }
}
