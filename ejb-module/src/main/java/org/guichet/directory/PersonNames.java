package org.guichet.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of all people of one page, read by one statement. */
public record PersonNames(Map<Long, PersonRef> byId) {

    /** Returns someone of whom a row of the database tells, so that they are known. */
    public PersonRef of(long id) {
        PersonRef person = byId.get(id);
        return person == null ? new PersonRef(id, "") : person;
    }

    /** Returns someone, or nobody. */
    public @Nullable PersonRef ofNullable(@Nullable Long id) {
        return id == null ? null : of(id);
    }
}
