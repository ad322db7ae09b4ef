package org.guichet.install;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value must be, and how that is told. */
record Check(String sentence, Predicate<String> test) {

    private static final Map<String, Check> BY_NAME = Map.ofEntries(
            entry("TEXT", "must be a text", value -> true),
            entry("NUMBER", "must be a whole number", Check.like("[0-9]{1,15}")),
            entry(
                    "PORT",
                    "must be a port, from 1 to 65535",
                    value -> value.matches("[0-9]{1,5}") && isPort(Integer.parseInt(value))),
            entry("FLAG", "must be true or false", Check.like("true|false")),
            entry("HEAP", "must be a size of memory, such as 1g or 900m", Check.like("[1-9][0-9]*[mg]")),
            entry("HOST", "must be the name or address of a machine", Check.like("[A-Za-z0-9.:_-]+")),
            entry(
                    "HOST_PORT",
                    "must be a machine and a port, such as 127.0.0.1:3310",
                    Check.like("[A-Za-z0-9.-]+:[0-9]{1,5}")),
            entry("NAME", "must be one word of letters, digits and . _ - @", Check.like("[A-Za-z0-9._@-]+")),
            entry("MAIL_ADDRESS", "must be a mail address", Check.like("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+")),
            entry(
                    "JDBC_URL",
                    "must be like jdbc:mariadb://machine:3306/guichet, without anything behind a ?",
                    Check.like("jdbc:mariadb:[A-Za-z0-9.:_,/()=\\[\\]-]+")),
            entry(
                    "JDBC_OPTIONS",
                    "must be like &sslMode=verify-full, beginning with &",
                    Check.like("(&[A-Za-z]+=[A-Za-z0-9.:_,/%+-]*)*")),
            entry("WEB_ADDRESS", "must be an address such as https://desk.univ.example", Check::isWebAddress),
            entry(
                    "BASE_URL",
                    "must be an address such as https://desk.univ.example or https://www.univ.example/guichet",
                    value -> isWebAddress(value) && URI.create(value).getPath().matches("(/[A-Za-z0-9._-]+)*/?")),
            entry("ZONE", "must be a time zone such as Europe/Paris", Check::isZone),
            entry("HOUR", "must be an hour such as 08:00", Check.like("([01][0-9]|2[0-3]):[0-5][0-9]")),
            entry("FOLDER", "must be a folder of this machine", value -> Files.isDirectory(Path.of(value))),
            entry("FILE", "must be a file of this machine that can be read", value -> Files.isReadable(Path.of(value))),
            entry(
                    "NETWORKS",
                    "must be networks such as 192.0.2.0/24, 2001:db8::/32, with commas between",
                    Check.like("[0-9a-fA-F.:]+(/[0-9]{1,3})?([\\s,]+[0-9a-fA-F.:]+(/[0-9]{1,3})?)*")),
            entry(
                    "LDAP_SERVERS",
                    "must be addresses such as ldaps://dc1.univ.example, with commas between",
                    Check.like("ldaps?://[^\\s,/]+/?([\\s,]+ldaps?://[^\\s,/]+/?)*")),
            entry("LDAP_SECURITY", "must be STARTTLS, LDAPS or NONE", Check.like("STARTTLS|LDAPS|NONE")),
            entry("LDAP_KIND", "must be GENERIC or ACTIVE_DIRECTORY", Check.like("GENERIC|ACTIVE_DIRECTORY")),
            entry("LDAP_NESTING", "must be MATCHING_RULE or WALK", Check.like("MATCHING_RULE|WALK")),
            entry(
                    "LDAP_NAME",
                    "must be a distinguished name such as DC=univ,DC=example",
                    Check.like("[A-Za-z0-9.]+ *=.+")),
            entry(
                    "LDAP_FILTER",
                    "must be a filter in parentheses, such as (objectClass=user)",
                    Check.like("\\(.+\\)")));

    static Check named(String name) {
        return Objects.requireNonNull(BY_NAME.get(name), name);
    }

    boolean accepts(String value) {
        return test.test(value);
    }

    private static Map.Entry<String, Check> entry(String name, String sentence, Predicate<String> test) {
        return Map.entry(name, new Check(sentence, test));
    }

    private static Predicate<String> like(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static boolean isPort(int number) {
        return number > 0 && number < 1 << 16;
    }

    private static boolean isWebAddress(String value) {
        try {
            URI uri = URI.create(value);
            return uri.getHost() != null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && Set.of("http", "https").contains(uri.getScheme());
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isZone(String value) {
        try {
            return ZoneId.of(value).getId().equals(value);
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
