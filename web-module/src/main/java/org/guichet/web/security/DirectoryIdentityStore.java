package org.guichet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import jakarta.servlet.http.HttpServletRequest;
import org.guichet.directory.SignIn;
import org.guichet.directory.SignInResult;

/** Translates between Jakarta Security and the directory. The caller's name is the person's number: nothing personal. */
@ApplicationScoped
public class DirectoryIdentityStore implements IdentityStore {

    /** Tells the sign-in page what keeps somebody out whose password is right; a {@link org.guichet.directory.Hindrance}. */
    public static final String HINDRANCE = "org.guichet.hindrance";

    @Inject
    private SignIn signIn;

    @Inject
    private Networks networks;

    @Inject
    private HttpServletRequest request;

    /**
     * Found by its parameter's type, by reflection.
     *
     * @return INVALID for every refusal, NOT_VALIDATED when the directory does not answer
     */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        SignInResult result =
                signIn.authenticate(credential.getCaller(), credential.getPasswordAsString(), networks.client(request));
        if (result instanceof SignInResult.SignedIn person) {
            return new CredentialValidationResult(Long.toString(person.personId()), person.roles());
        }
        if (result instanceof SignInResult.Refused refused) {
            request.setAttribute(HINDRANCE, refused.hindrance());
        }
        return result instanceof SignInResult.Unavailable
                ? CredentialValidationResult.NOT_VALIDATED_RESULT
                : CredentialValidationResult.INVALID_RESULT;
    }
}
