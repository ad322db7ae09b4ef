package org.guichet.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.guichet.directory.ldap.DirectoryUnavailableException;
import org.guichet.directory.ldap.LdapDirectory;

/** Tells whether the directory answers: a warning for those who watch over the desk, never a reason to stop it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DirectoryStatus {

    @Inject
    private LdapDirectory directory;

    /** Asks it, within the time limits of {@code guichet.directory}. */
    public boolean answers() {
        try {
            directory.ping();
            return true;
        } catch (DirectoryUnavailableException unavailable) {
            return false;
        }
    }
}
