package org.guichet.directory;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who has to do with a queue, as whoever writes to them must know it.
 *
 * @param email where mail to them is sent, if they have an address
 * @param language of mail to them, by their own choice or else the directory's
 * @param zone in which they read times; none for that of the house
 * @param active false once the directory has disabled or lost the account
 * @param rights on that queue, written out
 */
public record StaffMember(
        long id,
        String displayName,
        @Nullable String email,
        String language,
        @Nullable String zone,
        boolean active,
        Set<Right> rights) {

    public StaffMember {
        rights = Set.copyOf(rights);
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }
}
