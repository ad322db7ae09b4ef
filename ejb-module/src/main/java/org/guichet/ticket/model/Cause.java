package org.guichet.ticket.model;

import org.jspecify.annotations.Nullable;

/**
 * Why something happened.
 *
 * @param actorId who did it; none for Guichet itself
 * @param rule which rule of the desk did it, by its code
 * @param reason what the person said
 */
public record Cause(
        @Nullable Long actorId,
        @Nullable String rule,
        @Nullable String reason) {

    public static Cause by(@Nullable Long actorId) {
        return new Cause(actorId, null, null);
    }
}
