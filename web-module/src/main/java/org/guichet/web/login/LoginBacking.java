package org.guichet.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.identitystore.CredentialValidationResult.Status;
import jakarta.servlet.http.HttpServletRequest;
import org.guichet.directory.Hindrance;
import org.guichet.web.security.BackPath;
import org.guichet.web.security.DirectoryIdentityStore;
import org.guichet.web.security.PageAuthentication;
import org.jspecify.annotations.Nullable;

/** What the sign-in page shows again, and says, after an attempt that failed. */
@Named("login")
@RequestScoped
public class LoginBacking {

    @Inject
    private HttpServletRequest request;

    /** Wrong, empty, unknown, locked: nobody can tell them apart. */
    public boolean isRefused() {
        return request.getAttribute(PageAuthentication.OUTCOME) == Status.INVALID && getHindrance() == null;
    }

    /** What keeps them out, although their password is right. */
    public @Nullable Hindrance getHindrance() {
        return (Hindrance) request.getAttribute(DirectoryIdentityStore.HINDRANCE);
    }

    /** The directory does not answer, which says nothing about the password. */
    public boolean isUnavailable() {
        return request.getAttribute(PageAuthentication.OUTCOME) == Status.NOT_VALIDATED;
    }

    public @Nullable String getName() {
        return (String) request.getAttribute(SignInFilter.LOGIN_NAME);
    }

    /** Where to go on afterwards; empty for the place where each kind of person belongs. */
    public String getBack() {
        return request.getAttribute(BackPath.ATTRIBUTE) instanceof String posted
                ? posted
                : BackPath.local(request.getParameter(BackPath.PARAMETER), "");
    }
}
