package org.guichet.directory.ldap;

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
import org.guichet.directory.model.PersonReading;
import org.guichet.directory.store.Again;
import org.guichet.directory.store.Known;
import org.guichet.directory.store.PersonStore;
import org.guichet.directory.store.PersonStore.Kept;
import org.jspecify.annotations.Nullable;

/** Brings people from the directory into the database. The directory is asked outside any transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PersonSync {

    private static final System.Logger LOG = System.getLogger(PersonSync.class.getName());
    private static final Duration FRESH = Duration.ofDays(1);

    @Inject
    private LdapDirectory directory;

    @Inject
    private PersonStore people;

    @Inject
    private Clock clock;

    /**
     * Returns the person of a mail address. The directory is asked about somebody new, and once a day about somebody known,
     * because addresses are given to others and strangers get accounts.
     *
     * @param address as {@code Words.address} writes it
     */
    public long personFor(String address, @Nullable String displayName) {
        Instant now = clock.instant();
        Optional<Known> known = people.byAddress(address);
        if (known.isPresent() && isFresh(known.get(), now)) {
            return known.get().id();
        }
        try {
            Optional<PersonReading> reading = directory.byAddress(address).filter(PersonReading::isAccount);
            if (reading.isPresent()) {
                return keep(reading.get(), null);
            }
        } catch (DirectoryUnavailableException unavailable) {
            LOG.log(System.Logger.Level.INFO, "A sender was filed without the directory: " + unavailable.getMessage());
            return Again.whenInTheWay(() -> people.ofMail(address, displayName, now));
        }
        long id = Again.whenInTheWay(() -> people.ofMail(address, displayName, now));
        people.notFound(id, now);
        return id;
    }

    /** Returns the account of a mail address, if there is one; the directory is asked as in {@link #personFor}. */
    public Optional<Long> accountOf(String address) {
        Optional<Known> known = people.byAddress(address).filter(person -> person.login() != null);
        if (known.isPresent() && isFresh(known.get(), clock.instant())) {
            return known.map(Known::id);
        }
        try {
            Optional<PersonReading> reading = directory.byAddress(address).filter(PersonReading::isAccount);
            return reading.isPresent() ? Optional.of(keep(reading.get(), null)) : Optional.empty();
        } catch (DirectoryUnavailableException unavailable) {
            return known.map(Known::id);
        }
    }

    /**
     * Keeps an account, and clears up who owns its addresses: another account that the directory has meanwhile changed or
     * removed lets them go.
     *
     * @param groups the keys of all their groups; nothing leaves the groups as they are
     */
    public long keep(PersonReading reading, @Nullable Set<String> groups) throws DirectoryUnavailableException {
        Kept kept = put(reading, groups);
        if (!kept.others().isEmpty()) {
            for (long other : kept.others()) {
                reread(other);
            }
            kept = put(reading, groups);
        }
        for (long other : kept.others()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The directory gives one address to person " + kept.id() + " and person " + other
                            + "; it stays with the latter");
        }
        return kept.id();
    }

    private void reread(long id) throws DirectoryUnavailableException {
        Optional<Known> known = people.byId(id);
        if (known.isEmpty()) {
            return;
        }
        Optional<PersonReading> reading =
                directory.byIdentity(known.get().externalId(), known.get().login());
        if (reading.isPresent()) {
            put(reading.get(), null);
        } else {
            people.release(id, clock.instant());
        }
    }

    private Kept put(PersonReading reading, @Nullable Set<String> groups) {
        return Again.whenInTheWay(() -> people.keep(reading, groups, clock.instant()));
    }

    private static boolean isFresh(Known known, Instant now) {
        Instant readAt = known.readAt();
        return readAt != null && readAt.plus(FRESH).isAfter(now);
    }
}
