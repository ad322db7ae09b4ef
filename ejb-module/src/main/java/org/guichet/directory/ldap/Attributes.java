package org.guichet.directory.ldap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.guichet.directory.ldap.DirectorySettings.Kind;

/**
 * Which attributes hold what, each set by {@code guichet.directory.attribute.<name>}; the first that has a value counts.
 * Mail addresses are the exception: all values of all attributes are addresses of the person, the first being the main one.
 */
public record Attributes(
        List<String> login,
        List<String> externalId,
        List<String> displayName,
        List<String> givenName,
        List<String> surname,
        List<String> mail,
        List<String> phone,
        List<String> office,
        List<String> unit,
        List<String> title,
        List<String> language,
        List<String> member) {

    /** Marks of a disabled or expired account, which are no matter of taste. */
    static final String USER_ACCOUNT_CONTROL = "userAccountControl";

    static final String ACCOUNT_EXPIRES = "accountExpires";
    static final String NS_ACCOUNT_LOCK = "nsAccountLock";
    static final String LOGIN_DISABLED = "loginDisabled";
    static final String PWD_ACCOUNT_LOCKED_TIME = "pwdAccountLockedTime";

    static Attributes read(Function<String, Optional<String>> ours, Kind kind) {
        boolean active = kind == Kind.ACTIVE_DIRECTORY;
        Function<String, Optional<List<String>>> set =
                name -> ours.apply("attribute." + name).map(DirectorySettings::words);
        return new Attributes(
                set.apply("login").orElse(active ? List.of("sAMAccountName", "userPrincipalName") : List.of("uid")),
                set.apply("external-id").orElse(List.of(active ? "objectGUID" : "entryUUID")),
                set.apply("display-name").orElse(List.of("displayName", "cn")),
                set.apply("given-name").orElse(List.of("givenName")),
                set.apply("surname").orElse(List.of("sn")),
                set.apply("mail")
                        .orElse(
                                active
                                        ? List.of("mail", "proxyAddresses")
                                        : List.of("mail", "mailAlternateAddress", "proxyAddresses")),
                set.apply("phone").orElse(List.of("telephoneNumber")),
                set.apply("office")
                        .orElse(
                                active
                                        ? List.of("physicalDeliveryOfficeName")
                                        : List.of("roomNumber", "physicalDeliveryOfficeName")),
                set.apply("unit").orElse(active ? List.of("department") : List.of("ou", "departmentNumber")),
                set.apply("title").orElse(List.of("title")),
                set.apply("language").orElse(List.of("preferredLanguage")),
                set.apply("member").orElse(active ? List.of("member") : List.of("member", "uniqueMember")));
    }

    /** Returns all that is asked for when a person is read. */
    String[] ofPeople() {
        Set<String> names = new LinkedHashSet<>();
        List.of(login, externalId, displayName, givenName, surname, mail, phone, office, unit, title, language)
                .forEach(names::addAll);
        names.addAll(List.of(
                USER_ACCOUNT_CONTROL, ACCOUNT_EXPIRES, NS_ACCOUNT_LOCK, LOGIN_DISABLED, PWD_ACCOUNT_LOCKED_TIME));
        return names.toArray(String[]::new);
    }
}
