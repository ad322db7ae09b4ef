package org.guichet.directory.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The card of a person as the directory has it, made to fit the columns of {@code person}. */
public record PersonDetails(
        String displayName,
        @Nullable String givenName,
        @Nullable String surname,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String office,
        @Nullable String unit,
        @Nullable String jobTitle,
        String language) {

    public PersonDetails {
        String name = Words.cut(displayName, 200);
        displayName = name == null ? "?" : name;
        givenName = Words.cut(givenName, 100);
        surname = Words.cut(surname, 100);
        email = Words.address(email);
        phone = Words.cut(phone, 60);
        office = Words.cut(office, 120);
        unit = Words.cut(unit, 200);
        jobTitle = Words.cut(jobTitle, 200);
        language = language.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : "fr";
    }
}
