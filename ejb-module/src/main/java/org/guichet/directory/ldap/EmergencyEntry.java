package org.guichet.directory.ldap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.store.GrantStore;
import org.guichet.directory.store.PersonStore;

/** The way in for the emergency administrator, while the directory is away. */
@Stateless
@PermitAll
public class EmergencyEntry {

    private static final System.Logger LOG = System.getLogger(EmergencyEntry.class.getName());

    @Inject
    private EmergencyAccount account;

    @Inject
    private PersonStore people;

    @Inject
    private GrantStore grants;

    @Inject
    private Clock clock;

    /** Returns the person of the emergency account if these are its words. */
    public Optional<Long> enter(String login, String password) {
        if (!account.accepts(login, password)) {
            return Optional.empty();
        }
        grants.grantAdministration(EmergencyAccount.GROUP, null);
        long id = people.keep(account.person(), Set.of(EmergencyAccount.GROUP), clock.instant())
                .id();
        LOG.log(System.Logger.Level.WARNING, "The emergency administrator has signed in, person " + id);
        return Optional.of(id);
    }
}
