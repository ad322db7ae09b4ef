package org.guichet.directory.store;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.model.Person;
import org.guichet.directory.model.PersonReading;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people. Two nodes may do the same at once: unique keys decide, by inserts that wait for one another and then read
 * what is there, and everything about one person happens under the lock of their row.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PersonStore {

    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    /**
     * Keeps what the directory said of an account: the row that was read from it before, else the row that is known by one of
     * its addresses only, else a new one.
     *
     * @param groups the keys of all their groups; nothing leaves the groups as they are
     * @return the person, and to whom else the directory has given some of their addresses
     */
    public Kept keep(PersonReading reading, @Nullable Set<String> groups, Instant now) {
        Person person = find(reading, now);
        freeLogin(reading, person.id(), now);
        person.read(reading, now);
        entities.flush();
        Set<Long> others = addresses().give(person.id(), reading.addresses());
        if (groups != null) {
            putGroups(person.id(), groups);
        }
        return new Kept(person.id(), others);
    }

    /**
     * The person who was kept.
     *
     * @param others accounts that hold some of their addresses, by our last reading of them
     */
    public record Kept(long id, Set<Long> others) {}

    /** Returns the person of an address, made if need be. */
    public long ofMail(String address, @Nullable String displayName, Instant now) {
        Optional<Known> known = byAddress(address);
        if (known.isPresent()) {
            return known.get().id();
        }
        Person person = Person.ofMail(address, displayName, now);
        entities.persist(person);
        entities.flush();
        long owner = addresses().claim(address, person.id());
        if (owner != person.id()) {
            entities.remove(person);
        }
        return owner;
    }

    public Optional<Known> byAddress(String address) {
        return addresses()
                .owner(address)
                .map(id -> entities.find(Person.class, id))
                .map(Known::of);
    }

    public Optional<Known> byId(long id) {
        return Optional.ofNullable(entities.find(Person.class, id)).map(Known::of);
    }

    /** Returns who an account is here; the absent costs as much as the present. */
    public Optional<Long> idOf(@Nullable String externalId, @Nullable String login) {
        List<?> ids = entities.createNativeQuery(
                        "select id from person where external_id = ?1 or login = ?2 order by external_id = ?1 desc limit 1")
                .setParameter(1, externalId)
                .setParameter(2, login)
                .getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Remembers that the directory was asked and knows nobody of this address. */
    public void notFound(long id, Instant now) {
        locked(id).notFound(now);
    }

    /** The account is gone and its addresses have gone to somebody else. */
    public void release(long id, Instant now) {
        retire(locked(id), now);
    }

    /** The account is gone: it may nothing any more. */
    public void deactivate(long id, Instant now) {
        locked(id).end(now);
        putGroups(id, Set.of());
    }

    private Person find(PersonReading reading, Instant now) {
        Optional<Person> same = byName("Person.byExternalId", reading.externalId())
                .or(() -> byName("Person.byLogin", reading.login()).filter(person -> person.mayBe(reading)))
                .or(() -> addresses().knownByMailOnly(reading).map(this::locked).filter(Person::knownByMailOnly));
        return same.orElseGet(() -> insert(reading, now));
    }

    private Optional<Person> byName(String query, @Nullable String name) {
        if (name == null) {
            return Optional.empty();
        }
        return entities.createNamedQuery(query, Person.class)
                .setParameter(1, name)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private Person insert(PersonReading reading, Instant now) {
        freeLogin(reading, 0, now);
        entities.createNativeQuery("insert into person (login, external_id, display_name, language, created_at)"
                        + " values (?1, ?2, ?3, ?4, ?5) on duplicate key update display_name = display_name")
                .setParameter(1, reading.login())
                .setParameter(2, reading.externalId())
                .setParameter(3, reading.details().displayName())
                .setParameter(4, reading.details().language())
                .setParameter(5, Timestamp.from(now))
                .executeUpdate();
        return byName("Person.byExternalId", reading.externalId())
                .or(() -> byName("Person.byLogin", reading.login()).filter(person -> person.mayBe(reading)))
                .orElseThrow();
    }

    /** A login that the directory has given to another account is no longer that of the person who had it. */
    private void freeLogin(PersonReading reading, long owner, Instant now) {
        byName("Person.byLogin", reading.login())
                .filter(person -> person.id() != owner)
                .ifPresent(former -> {
                    retire(former, now);
                    entities.flush();
                });
    }

    private void retire(Person person, Instant now) {
        person.retire(now);
        addresses().removeAll(person.id());
        putGroups(person.id(), Set.of());
    }

    private void putGroups(long id, Set<String> groups) {
        List<?> before = entities.createNativeQuery("select group_key from person_group where person_id = ?1")
                .setParameter(1, id)
                .getResultList();
        for (Object key : before) {
            if (!groups.contains(key)) {
                group("delete from person_group where person_id = ?1 and group_key = ?2", id, key);
            }
        }
        for (String key : groups) {
            if (!before.contains(key)) {
                group("insert into person_group (person_id, group_key) values (?1, ?2)", id, key);
            }
        }
    }

    private void group(String statement, long id, Object key) {
        entities.createNativeQuery(statement)
                .setParameter(1, id)
                .setParameter(2, key)
                .executeUpdate();
    }

    private Addresses addresses() {
        return new Addresses(entities);
    }

    private Person locked(long id) {
        return entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}
