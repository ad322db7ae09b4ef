package org.guichet.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.ldap.DirectoryUnavailableException;
import org.guichet.directory.ldap.LdapDirectory;
import org.guichet.directory.ldap.PersonSync;
import org.guichet.directory.model.PersonReading;
import org.guichet.directory.store.Known;
import org.guichet.directory.store.PersonStore;
import org.guichet.directory.store.RightsQueries;

/**
 * What somebody may do who does not give their password, perhaps for months: a program that asks in their place. What the
 * directory said when they signed in last is too old for that, so it is asked again a few times an hour.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Standing {

    private static final System.Logger LOG = System.getLogger(Standing.class.getName());
    private static final Duration FRESH = Duration.ofMinutes(15);

    @Inject
    private LdapDirectory directory;

    @Inject
    private PersonSync sync;

    @Inject
    private PersonStore people;

    @Inject
    private RightsQueries rights;

    @Inject
    private Clock clock;

    /**
     * Returns the roles of a person; none if their account is disabled or gone. A directory that does not answer changes
     * nothing, as for those who are signed in.
     */
    public Set<String> roles(long personId) {
        Optional<Known> known = people.byId(personId);
        return known.isPresent() && isThere(known.get()) ? rights.roles(personId) : Set.of();
    }

    private boolean isThere(Known person) {
        Instant readAt = person.readAt();
        if (readAt != null && readAt.plus(FRESH).isAfter(clock.instant())) {
            return true;
        }
        try {
            Optional<PersonReading> reading =
                    directory.byIdentity(person.externalId(), person.login()).filter(PersonReading::isAccount);
            if (reading.isPresent()) {
                sync.keep(reading.get(), directory.groupsOf(reading.get()));
            }
            return reading.isPresent();
        } catch (DirectoryUnavailableException unavailable) {
            LOG.log(System.Logger.Level.INFO, "A program came in without the directory: " + unavailable.getMessage());
            return true;
        }
    }
}
