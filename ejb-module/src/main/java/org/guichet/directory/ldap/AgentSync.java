package org.guichet.directory.ldap;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.model.PersonReading;
import org.guichet.directory.store.GrantStore;
import org.guichet.directory.store.Known;
import org.guichet.directory.store.PersonStore;

/**
 * Reads everybody in the groups that were given anything, so that agents can be assigned before they ever sign in and lose
 * their rights without signing in again. Reading twice, or on two nodes at once, changes nothing. A directory that suddenly
 * knows nobody, or not half of those it knew, is not believed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgentSync {

    private static final System.Logger LOG = System.getLogger(AgentSync.class.getName());
    private static final int FEW = 5;

    @Inject
    private LdapDirectory directory;

    @Inject
    private GrantStore grants;

    @Inject
    private PersonStore people;

    @Inject
    private PersonSync sync;

    @Inject
    private Clock clock;

    /** Reads them all; a directory that does not answer leaves everything as it is. */
    public void run() {
        try {
            Set<Long> seen = new HashSet<>();
            Set<String> groups = grants.groups();
            for (PersonReading person : directory.membersOf(groups)) {
                if (person.isAccount()) {
                    seen.add(sync.keep(person, directory.groupsOf(person)));
                }
            }
            Set<Long> missing = grants.holders();
            int before = missing.size();
            missing.removeAll(seen);
            if (seen.isEmpty() ? before > 0 : missing.size() > Math.max(FEW, before / 2)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "The directory no longer names " + missing.size() + " of " + before
                                + " agents and administrators: not believed, their rights stay");
                return;
            }
            for (long id : missing) {
                reread(id);
            }
        } catch (DirectoryUnavailableException unavailable) {
            LOG.log(System.Logger.Level.INFO, "Agents were not read: " + unavailable.getMessage());
        }
    }

    private void reread(long id) throws DirectoryUnavailableException {
        Optional<Known> known = people.byId(id);
        if (known.isEmpty()) {
            return;
        }
        Optional<PersonReading> person =
                directory.byIdentity(known.get().externalId(), known.get().login());
        if (person.isPresent()) {
            sync.keep(person.get(), directory.groupsOf(person.get()));
        } else {
            people.deactivate(id, clock.instant());
        }
    }
}
