package org.guichet.directory.ldap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the directory is reached and read: {@code guichet.directory.*}. The kind of directory sets how people and groups are
 * found; each of these can be set on its own.
 */
public record DirectorySettings(Link link, Tree tree, Attributes attributes) {

    private static final String PREFIX = "guichet.directory.";

    /** What is in front of the directory's words. */
    public enum Security {
        /** Nothing: only ever when an installation says so. */
        NONE,
        STARTTLS,
        LDAPS
    }

    /** What the defaults are for. */
    public enum Kind {
        GENERIC,
        ACTIVE_DIRECTORY
    }

    /** One server, by the name that its certificate must bear. */
    public record Server(String host, int port) {}

    /** The account that asks, if any. Its words never show the password. */
    public record Account(String dn, String password) {
        @Override
        public String toString() {
            return "Account[" + dn + "]";
        }
    }

    /**
     * How to talk to it.
     *
     * @param servers tried in this order; none when no directory is set up
     * @param trustFile certificates in PEM that vouch for the servers; without it those of the Java runtime
     * @param retryAfter how long a directory that did not answer is left alone
     */
    public record Link(
            List<Server> servers,
            Security security,
            @Nullable Path trustFile,
            @Nullable Account account,
            Duration connectTimeout,
            Duration responseTimeout,
            Duration retryAfter,
            int poolSize) {}

    /**
     * Where people and groups are.
     *
     * @param activeFilter what an account must match to be let in, asked of the server; besides the marks that every
     *     directory knows
     * @param matchingRule whether the server resolves nested groups itself, as Active Directory does
     */
    public record Tree(
            String peopleBase,
            String groupsBase,
            String peopleFilter,
            String groupsFilter,
            @Nullable String activeFilter,
            boolean matchingRule) {}

    /**
     * Reads the settings.
     *
     * @param source answers a setting by its name
     * @throws IllegalArgumentException in words for an administrator, when they contradict each other
     */
    public static DirectorySettings read(Function<String, Optional<String>> source) {
        Function<String, Optional<String>> ours =
                name -> source.apply(PREFIX + name).map(String::strip).filter(value -> !value.isEmpty());
        Kind kind = ours.apply("kind").map(Kind::valueOf).orElse(Kind.GENERIC);
        return new DirectorySettings(link(ours), tree(ours, kind), Attributes.read(ours, kind));
    }

    private static Link link(Function<String, Optional<String>> ours) {
        List<String> addresses =
                ours.apply("servers").map(DirectorySettings::words).orElse(List.of());
        boolean ldaps = !addresses.isEmpty() && addresses.stream().allMatch(address -> address.startsWith("ldaps:"));
        Security security =
                ours.apply("security").map(Security::valueOf).orElse(ldaps ? Security.LDAPS : Security.STARTTLS);
        return new Link(
                addresses.stream().map(address -> server(address, security)).toList(),
                security,
                ours.apply("trust-file").map(Path::of).orElse(null),
                ours.apply("bind-dn")
                        .map(dn -> new Account(dn, ours.apply("password").orElse("")))
                        .orElse(null),
                seconds(ours, "connect-seconds", 3),
                seconds(ours, "response-seconds", 5),
                seconds(ours, "retry-seconds", 5),
                ours.apply("pool-size").map(Integer::parseInt).orElse(8));
    }

    private static Tree tree(Function<String, Optional<String>> ours, Kind kind) {
        boolean active = kind == Kind.ACTIVE_DIRECTORY;
        return new Tree(
                ours.apply("people-base").orElse(""),
                ours.apply("groups-base").orElse(""),
                ours.apply("people-filter")
                        .orElse(active ? "(&(objectCategory=person)(objectClass=user))" : "(objectClass=person)"),
                ours.apply("groups-filter")
                        .orElse(
                                active
                                        ? "(objectClass=group)"
                                        : "(|(objectClass=groupOfNames)(objectClass=groupOfUniqueNames)(objectClass=posixGroup))"),
                ours.apply("active-filter").orElse(null),
                ours.apply("nested-groups")
                        .map(way -> way.equals("MATCHING_RULE"))
                        .orElse(active));
    }

    private static Server server(String address, Security security) {
        boolean ldaps = address.startsWith("ldaps:");
        if (ldaps != (security == Security.LDAPS) && address.contains("://")) {
            throw new IllegalArgumentException(
                    "guichet.directory.servers names " + address + " but guichet.directory.security is " + security);
        }
        String place = address.substring(address.indexOf("://") < 0 ? 0 : address.indexOf("://") + 3);
        String trimmed = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
        int colon = trimmed.lastIndexOf(':');
        if (colon <= trimmed.lastIndexOf(']')) {
            return new Server(unbracketed(trimmed), security == Security.LDAPS ? 636 : 389);
        }
        return new Server(unbracketed(trimmed.substring(0, colon)), Integer.parseInt(trimmed.substring(colon + 1)));
    }

    private static String unbracketed(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static Duration seconds(Function<String, Optional<String>> ours, String name, long usual) {
        return Duration.ofSeconds(ours.apply(name).map(Long::parseLong).orElse(usual));
    }

    static List<String> words(String text) {
        return List.of(text.strip().split("[\\s,]+"));
    }
}
