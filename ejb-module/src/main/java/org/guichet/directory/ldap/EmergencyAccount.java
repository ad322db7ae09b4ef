package org.guichet.directory.ldap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guichet.directory.model.PersonDetails;
import org.guichet.directory.model.PersonReading;

/**
 * An administrator who can sign in while the directory is away, if the installation set one up:
 * {@code guichet.emergency.login} and {@code guichet.emergency.password}, the latter of at least sixteen characters. While
 * the directory answers this account does not exist.
 */
public record EmergencyAccount(String login, String password) {

    /** Stands where keys of groups stand; no key of the directory is without an equals sign. */
    public static final String GROUP = "emergency";

    private static final String EXTERNAL_ID = "local:emergency";
    private static final int SHORTEST_PASSWORD = 16;

    /** Reads the account from the settings, if there is one. */
    public static EmergencyAccount read(Function<String, Optional<String>> source) {
        String login = source.apply("guichet.emergency.login").orElse("").strip();
        String password = source.apply("guichet.emergency.password").orElse("");
        if (!login.isEmpty() && password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("guichet.emergency.password needs at least 16 characters");
        }
        return new EmergencyAccount(login, password);
    }

    /** Returns whether these are its words; never, when none is set up. */
    public boolean accepts(String typedLogin, String typedPassword) {
        boolean same = MessageDigest.isEqual(bytes(password), bytes(typedPassword));
        return !login.isEmpty() && login.equalsIgnoreCase(typedLogin) && same;
    }

    public PersonReading person() {
        PersonDetails details = new PersonDetails(login, null, null, null, null, null, null, null, "fr");
        return new PersonReading("", null, EXTERNAL_ID, details, Set.of(), true);
    }

    @Override
    public String toString() {
        return "EmergencyAccount";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
