package org.guichet.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.guichet.directory.store.RightsQueries;

/** Lets people in. */
@Stateless
public class SignIn {

    @Inject
    private RightsQueries rights;

    /**
     * Checks name and password with the directory.
     *
     * @param loginOrMail an account or any of its mail addresses
     * @param remoteAddress of the browser, as trusted proxies tell it
     */
    @PermitAll
    public SignInResult authenticate(String loginOrMail, String password, String remoteAddress) {
        return new SignInResult.Refused(0);
    }

    /** Returns the roles a signed-in person has at this moment, so that a session can end when they have fallen. */
    @PermitAll
    public Set<String> rolesOf(long personId) {
        return rights.roles(personId);
    }
}
