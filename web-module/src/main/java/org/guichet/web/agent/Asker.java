package org.guichet.web.agent;

import java.io.Serializable;
import org.guichet.directory.PersonCard;
import org.jspecify.annotations.Nullable;

/** Someone for whom a ticket is written down; the page keeps them between its requests. */
public record Asker(
        long id,
        String name,
        @Nullable String mail,
        @Nullable String phone,
        @Nullable String office,
        @Nullable String unit,
        @Nullable String jobTitle)
        implements Serializable {

    static Asker of(PersonCard card) {
        return new Asker(
                card.id(), card.displayName(), card.email(), card.phone(), card.office(), card.unit(), card.jobTitle());
    }
}
