package org.guichet.directory;

import org.jspecify.annotations.Nullable;

/**
 * What an agent sees of a person, as the directory told it last (RT-28): office and phone first of all.
 *
 * @param login none for people known by their mail only
 * @param language of mail to them, {@code fr} or {@code en}, by their own choice or else the directory's
 * @param active false once the directory has disabled or lost the account
 */
public record PersonCard(
        long id,
        @Nullable String login,
        String displayName,
        @Nullable String givenName,
        @Nullable String surname,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String office,
        @Nullable String unit,
        @Nullable String jobTitle,
        String language,
        boolean active) {}
