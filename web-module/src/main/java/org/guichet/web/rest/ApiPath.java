package org.guichet.web.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Which requests are those of programs. */
public final class ApiPath {

    /** Begins the address of each of them, within the application. */
    public static final String START = "/api/";

    private ApiPath() {}

    public static boolean isOf(HttpServletRequest request) {
        return request.getServletPath().startsWith(START);
    }

    /** As {@link #isOf}, for a request that found no answer and was brought to where that is told. */
    public static boolean isIn(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                && asked.startsWith(request.getContextPath() + START);
    }
}
