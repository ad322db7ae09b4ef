package org.guichet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.guichet.directory.RememberedSignIn.Remembered;
import org.guichet.web.rest.ApiPath;

/**
 * The one mechanism of the application, for Jakarta Security refuses a second: a session once signed in, what another server
 * remembers of it, the sign-in page for whoever asks for more than the open pages without either. Programs come in by another
 * door of it.
 */
@ApplicationScoped
public class PageAuthentication implements HttpAuthenticationMechanism {

    /** Tells the sign-in page how an attempt ended; a {@link CredentialValidationResult.Status}. */
    public static final String OUTCOME = "org.guichet.signIn";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private SignInPage signInPage;

    @Inject
    private SignInCookie cookie;

    @Inject
    private ApiAuthentication programs;

    @Inject
    private Networks networks;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (context.isProtected() && !networks.admit(request)) {
            networks.turnAway(request, response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (ApiPath.isOf(request)) {
            return programs.validate(request, response, context);
        }
        Credential credential = context.getAuthParameters().getCredential();
        if (credential != null) {
            return signIn(request, context, credential);
        }
        Optional<SessionCaller> caller = SessionCaller.of(request);
        if (caller.isPresent()) {
            return caller.get().tell(context);
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        Optional<Remembered> person = cookie.find(request);
        if (person.isPresent()) {
            return goOn(request, context, person.get());
        }
        signInPage.ask(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    /** Another server knew them, or this one before it was started again. */
    private AuthenticationStatus goOn(HttpServletRequest request, HttpMessageContext context, Remembered person) {
        cookie.resume(request, person);
        return SessionCaller.begin(request, Long.toString(person.personId()), person.roles())
                .tell(context);
    }

    private AuthenticationStatus signIn(HttpServletRequest request, HttpMessageContext context, Credential credential) {
        CredentialValidationResult result = stores.validate(credential);
        request.setAttribute(OUTCOME, result.getStatus());
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? SessionCaller.begin(request, result.getCallerPrincipal().getName(), result.getCallerGroups())
                        .tell(context)
                : AuthenticationStatus.SEND_FAILURE;
    }
}
