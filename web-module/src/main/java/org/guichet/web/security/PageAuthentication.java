package org.guichet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one mechanism of the application, for Jakarta Security refuses a second: a session once signed in, the sign-in page for
 * whoever asks for more than the open pages without one.
 */
@ApplicationScoped
@AutoApplySession
public class PageAuthentication implements HttpAuthenticationMechanism {

    /** Tells the sign-in page how an attempt ended; a {@link CredentialValidationResult.Status}. */
    public static final String OUTCOME = "org.guichet.signIn";

    private static final Pattern PAGE = Pattern.compile("https?://[^/]+(/.*)");

    @Inject
    private IdentityStoreHandler stores;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, credential);
        }
        if (!context.isProtected() || context.getCallerPrincipal() != null) {
            return context.doNothing();
        }
        return isPartial(request) ? redirectPartially(request, response) : redirect(response, login(request));
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        CredentialValidationResult result = stores.validate(credential);
        request.setAttribute(OUTCOME, result.getStatus());
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? context.notifyContainerAboutLogin(result)
                : AuthenticationStatus.SEND_FAILURE;
    }

    private static String login(HttpServletRequest request) {
        String wanted = isPartial(request) ? shownPage(request) : askedPage(request);
        String home = request.getContextPath() + "/";
        String login = request.getContextPath() + "/login";
        String back = BackPath.local(wanted, home);
        return back.equals(home)
                ? login
                : login + "?" + BackPath.PARAMETER + "=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static @Nullable String askedPage(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return null;
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    /** The page that a partial request came from; only its path counts, so it leads nowhere else. */
    private static @Nullable String shownPage(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        Matcher page = PAGE.matcher(referer == null ? "" : referer);
        return page.matches() ? page.group(1) : null;
    }

    /** By a path: a full address would be made of the Host header, which anyone can send. */
    private static AuthenticationStatus redirect(HttpServletResponse response, String path) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader("Location", path);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    private static AuthenticationStatus redirectPartially(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType("text/xml;charset=UTF-8");
        try {
            response.getWriter()
                    .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\"" + login(request)
                            + "\"/></partial-response>");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
