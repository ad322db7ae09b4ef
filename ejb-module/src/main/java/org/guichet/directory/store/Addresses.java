package org.guichet.directory.store;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guichet.directory.model.PersonReading;

/** Whose a mail address is: always exactly one person's. Works within the transaction of {@link PersonStore}. */
final class Addresses {

    private static final System.Logger LOG = System.getLogger(Addresses.class.getName());

    private static final String OWNER = "select person_id from person_address where address = ?1";

    private static final String OWNER_KNOWN_BY_MAIL_ONLY = """
            select p.id from person_address a join person p on p.id = a.person_id
             where a.address = ?1 and p.login is null and p.external_id is null
            """;

    private final EntityManager entities;

    Addresses(EntityManager entities) {
        this.entities = entities;
    }

    Optional<Long> owner(String address) {
        return id(OWNER, address);
    }

    /** Returns whose the address is, who is the given person if it was nobody's. */
    long claim(String address, long id) {
        write(
                "insert into person_address (address, person_id) values (?1, ?2) on duplicate key update address = address",
                address,
                id);
        return owner(address).orElseThrow();
    }

    /** Returns somebody who so far is known by one of these addresses alone, the main one first. */
    Optional<Long> knownByMailOnly(PersonReading reading) {
        List<String> mainFirst = new ArrayList<>(reading.addresses());
        String main = reading.details().email();
        if (main != null && mainFirst.remove(main)) {
            mainFirst.add(0, main);
        }
        return mainFirst.stream()
                .flatMap(address -> id(OWNER_KNOWN_BY_MAIL_ONLY, address).stream())
                .findFirst();
    }

    /**
     * Makes these the addresses of an account. Those of somebody known by mail only become theirs; those of another account
     * stay where they are. An account read without any address keeps what it had.
     *
     * @return the other accounts
     */
    Set<Long> give(long id, Set<String> addresses) {
        Set<Long> others = new HashSet<>();
        for (String address : addresses) {
            long owner = claim(address, id);
            if (owner != id && id(OWNER_KNOWN_BY_MAIL_ONLY, address).isPresent()) {
                write("update person_address set person_id = ?2 where address = ?1", address, id);
                LOG.log(System.Logger.Level.INFO, "An address of person " + owner + " belongs to account " + id);
            } else if (owner != id) {
                others.add(owner);
            }
        }
        if (!addresses.isEmpty()) {
            keepOnly(id, addresses);
        }
        return others;
    }

    void removeAll(long id) {
        keepOnly(id, Set.of());
    }

    private void keepOnly(long id, Set<String> addresses) {
        List<?> before = entities.createNativeQuery("select address from person_address where person_id = ?1")
                .setParameter(1, id)
                .getResultList();
        for (Object address : before) {
            if (!addresses.contains(address)) {
                write("delete from person_address where address = ?1 and person_id = ?2", address, id);
            }
        }
    }

    private Optional<Long> id(String query, String address) {
        List<?> ids = entities.createNativeQuery(query).setParameter(1, address).getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    private void write(String statement, Object address, long id) {
        entities.createNativeQuery(statement)
                .setParameter(1, address)
                .setParameter(2, id)
                .executeUpdate();
    }
}
