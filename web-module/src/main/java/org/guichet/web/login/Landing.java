package org.guichet.web.login;

import jakarta.servlet.http.HttpServletRequest;
import org.guichet.directory.Roles;

/** Where each kind of person belongs after signing in. */
final class Landing {

    private Landing() {}

    static String of(HttpServletRequest request) {
        return request.getContextPath() + area(request);
    }

    private static String area(HttpServletRequest request) {
        if (request.isUserInRole(Roles.AGENT)) {
            return "/agent";
        }
        boolean administers = request.isUserInRole(Roles.ADMIN) || request.isUserInRole(Roles.DESK_ADMIN);
        return administers ? "/admin" : "/";
    }
}
