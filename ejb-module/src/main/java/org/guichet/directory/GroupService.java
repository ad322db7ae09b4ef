package org.guichet.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.guichet.directory.ldap.DirectoryUnavailableException;
import org.guichet.directory.ldap.LdapDirectory;
import org.guichet.directory.model.PersonReading;
import org.guichet.directory.store.Known;
import org.guichet.directory.store.PersonStore;

/** Asks the directory about its groups, outside any transaction. */
@Stateless
@RolesAllowed({Roles.DESK_ADMIN, Roles.ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class GroupService {

    private static final int SHORTEST_SEARCH = 2;
    private static final int LONGEST_SEARCH = 100;
    private static final int MOST_FOUND = 20;

    @Inject
    private LdapDirectory directory;

    @Inject
    private PersonStore people;

    /**
     * Returns groups whose name or description holds these words, by name; nothing at all when the directory does not answer.
     *
     * @param text no group is found for fewer than two characters
     */
    public Optional<List<GroupRef>> search(String text) {
        String asked = text.strip();
        if (asked.length() < SHORTEST_SEARCH || asked.length() > LONGEST_SEARCH) {
            return Optional.of(List.of());
        }
        try {
            return Optional.of(
                    directory.groupsNamed(asked).stream().limit(MOST_FOUND).toList());
        } catch (DirectoryUnavailableException unavailable) {
            return Optional.empty();
        }
    }

    /**
     * Returns by which groups somebody is in a group: first the one that names them, last that group; none if they are not in it
     * now, or the directory does not answer.
     */
    public List<GroupRef> way(long personId, String groupKey) {
        try {
            Optional<Known> known = people.byId(personId);
            Optional<PersonReading> person = known.isEmpty()
                    ? Optional.empty()
                    : directory.byIdentity(known.get().externalId(), known.get().login());
            return person.isEmpty() ? List.of() : directory.way(person.get(), groupKey);
        } catch (DirectoryUnavailableException unavailable) {
            return List.of();
        }
    }
}
