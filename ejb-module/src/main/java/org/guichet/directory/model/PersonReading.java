package org.guichet.directory.model;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One person as the directory answered for them.
 *
 * @param dn their place in the tree, for further questions; it is not kept
 * @param login in lower case; none for an entry nobody can sign in with
 * @param externalId what stays when the name changes
 * @param addresses all addresses that are theirs, in lower case
 * @param active false for an account that is disabled or has expired
 */
public record PersonReading(
        String dn,
        @Nullable String login,
        @Nullable String externalId,
        PersonDetails details,
        Set<String> addresses,
        boolean active) {

    public PersonReading {
        login = Words.login(login);
        externalId = externalId == null || externalId.isEmpty() || externalId.length() > 255 ? null : externalId;
        SortedSet<String> kept = new TreeSet<>();
        for (String text : addresses) {
            String address = Words.address(text);
            if (address != null) {
                kept.add(address);
            }
        }
        addresses = Collections.unmodifiableSortedSet(kept);
    }

    /** Returns whether there is something to recognise the person by at the next reading. */
    public boolean isAccount() {
        return login != null || externalId != null;
    }
}
