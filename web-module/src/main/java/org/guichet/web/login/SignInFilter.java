package org.guichet.web.login;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.util.Objects;
import org.guichet.directory.PreferenceService;
import org.guichet.web.faces.AsGet;
import org.guichet.web.look.Remembered;
import org.guichet.web.security.BackPath;
import org.guichet.web.security.SignInCookie;

/**
 * Takes the sign-in form, which is plain HTML and works without any script. A refused attempt shows the page again; an
 * accepted one gets a new session identifier, so that nobody can have planted it before.
 */
public class SignInFilter extends HttpFilter {

    /** What was typed as login name, for the page to show again; the password is never given back. */
    static final String LOGIN_NAME = "org.guichet.loginName";

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    private SecurityContext security;

    @Inject
    private SignInCookie cookie;

    @EJB
    private PreferenceService preferences;

    @Inject
    private Remembered remembered;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod())) {
            signIn(request, response, chain);
        } else if (request.getUserPrincipal() != null) {
            response.sendRedirect(Landing.of(request));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void signIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name =
                Objects.requireNonNullElse(request.getParameter("login"), "").strip();
        String password = Objects.requireNonNullElse(request.getParameter("password"), "");
        endSession(request);
        AuthenticationStatus status = security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(name, password))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            request.getSession();
            request.changeSessionId();
            cookie.begin(
                    request, response, Long.parseLong(request.getUserPrincipal().getName()));
            remembered.bring(preferences.mine(), response);
            redirect(response, BackPath.local(request.getParameter(BackPath.PARAMETER), Landing.of(request)));
        } else if (!response.isCommitted()) {
            request.setAttribute(LOGIN_NAME, name);
            request.setAttribute(BackPath.ATTRIBUTE, BackPath.local(request.getParameter(BackPath.PARAMETER), ""));
            response.setStatus(HttpServletResponse.SC_OK);
            chain.doFilter(new AsGet(request), response);
        }
    }

    /** Nothing of whoever used this browser before passes on. */
    private static void endSession(HttpServletRequest request) throws ServletException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.logout();
            session.invalidate();
        }
    }

    private static void redirect(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }
}
