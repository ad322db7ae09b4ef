package org.guichet.local.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Brings a running domain to a state: the secrets first, because the fragments name them, then the fragments, then the
 * settings of Guichet. Running it again changes nothing.
 *
 * @param scope how much of the server is ours
 * @param values what stands for the placeholders
 * @param secrets what the aliases of the domain hide; never in a command or in the domain's file
 * @param settings what Guichet reads by MicroProfile Config
 */
public record Preparation(
        Scope scope, Map<String, String> values, Map<String, String> secrets, Map<String, String> settings) {

    /** How much of a server is ours, and thus which fragments are applied, in this order: each may build on those before it. */
    public enum Scope {
        /** All of it, with its addresses and ports: a local desk. */
        LOCAL("10-network 15-hardening 20-virtual-machine 40-database 45-timers 50-messages 60-mail 80-logging"),
        /** A server that serves Guichet alone, at the addresses and ports that its administrator gave it. */
        DEDICATED("15-hardening 20-virtual-machine 40-database 45-timers 50-messages 60-mail 80-logging"),
        /** A server with other applications: nothing that they could notice. */
        SHARED("40-database 50-messages 60-mail");

        private final String fragments;

        Scope(String fragments) {
            this.fragments = fragments;
        }

        List<String> fragments() {
            return List.of(fragments.split(" "));
        }
    }

    private static final List<String> BEFORE_THE_FIRST_START =
            Scope.LOCAL.fragments().subList(0, 3);

    private static final String SETTING = "property.payara.microprofile.";

    public Preparation {
        values = Map.copyOf(values);
        secrets = Map.copyOf(secrets);
        settings = Map.copyOf(settings);
    }

    /** Differs whenever the domain would have to be prepared anew. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        scope.fragments().forEach(name -> all.append(text(name)));
        all.append(new TreeMap<>(values)).append(new TreeMap<>(secrets)).append(new TreeMap<>(settings));
        return Digest.of(all.toString());
    }

    /**
     * Applies it to a running server.
     *
     * @param folder where the files of passwords are for a moment
     * @param administration lines that a file of passwords needs besides, for a domain that asks for one itself
     */
    public void apply(Asadmin asadmin, Path folder, String administration) {
        hide(asadmin, folder, administration);
        for (String name : scope.fragments()) {
            apply(fragment(name), asadmin);
        }
        List<String> before = asadmin.run("get property.*");
        new TreeMap<>(settings).forEach((name, value) -> {
            if (!before.contains(SETTING + name + "=" + value)) {
                asadmin.run("set-config-property --source=domain --propertyName=" + name + " --propertyValue="
                        + quoted(value));
            }
        });
        before.stream()
                .filter(line -> line.startsWith(SETTING + "guichet."))
                .map(line -> line.substring(SETTING.length(), line.indexOf('=')))
                .filter(name -> !settings.containsKey(name))
                .forEach(name -> asadmin.run("delete-config-property --source=domain --propertyName=" + name));
    }

    /** The part that a server takes only when it starts, applied before it ever did. */
    void applyBeforeTheFirstStart(DomainXml domain) {
        BEFORE_THE_FIRST_START.forEach(name -> domain.apply(fragment(name)));
    }

    private void hide(Asadmin asadmin, Path folder, String administration) {
        List<String> aliases = asadmin.run("list-password-aliases");
        new TreeMap<>(secrets).forEach((name, secret) -> {
            String command = (aliases.contains(name) ? "update" : "create") + "-password-alias --passwordfile ";
            try {
                Path file = passwordFile(folder, administration + "AS_ADMIN_ALIASPASSWORD=" + secret + "\n");
                try {
                    asadmin.run(command + quoted(file.toString()) + " " + name);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private Fragment fragment(String name) {
        return Fragment.parse(name, text(name), this::value);
    }

    private static void apply(Fragment fragment, Asadmin asadmin) {
        Map<String, List<String>> listings = new HashMap<>();
        for (Fragment.Step step : fragment.steps()) {
            if (step.applies(listing -> listings.computeIfAbsent(listing, asadmin::run))) {
                asadmin.run(step.command());
            }
        }
    }

    private String value(String placeholder) {
        String value = values.get(placeholder);
        if (value == null) {
            throw new IllegalArgumentException("No value for ${" + placeholder + "}");
        }
        return value;
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Writes a file of passwords that nobody else can read. */
    public static Path passwordFile(Path folder, String lines) throws IOException {
        Path file = Files.createTempFile(
                folder,
                "alias",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, lines);
    }

    static String text(String fragment) {
        String name = "/fragments/" + fragment + ".asadmin";
        try (InputStream in = Objects.requireNonNull(Preparation.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
