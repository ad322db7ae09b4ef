package org.guichet.directory.store;

import java.time.Instant;
import org.guichet.directory.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a person before the directory is asked about them.
 *
 * @param readAt when it was last asked; none when it never answered
 */
public record Known(
        long id,
        @Nullable String externalId,
        @Nullable String login,
        @Nullable Instant readAt) {

    static Known of(Person person) {
        return new Known(person.id(), person.externalId(), person.login(), person.readAt());
    }
}
