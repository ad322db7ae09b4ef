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
 * Brings a running domain to the state that the fragments describe. Running it again changes nothing.
 *
 * @param values what stands for the placeholders
 * @param secrets what the aliases of the domain hide; never in a command or in the domain's file
 * @param settings settings of Guichet beyond those that the fragments name
 */
public record Preparation(Map<String, String> values, Map<String, String> secrets, Map<String, String> settings) {

    /** In this order: each may build on those before it. */
    static final List<String> FRAGMENTS = List.of(
            "10-network", "20-jvm", "30-secrets", "40-database", "50-messages", "60-mail", "70-settings", "80-logging");

    private static final List<String> BEFORE_THE_FIRST_START = FRAGMENTS.subList(0, 2);

    private static final String SECRET = "secret:";

    public Preparation {
        values = Map.copyOf(values);
        secrets = Map.copyOf(secrets);
        settings = Map.copyOf(settings);
    }

    /** Differs whenever the domain would have to be prepared anew. */
    String fingerprint() {
        StringBuilder all = new StringBuilder();
        FRAGMENTS.forEach(name -> all.append(text(name)));
        all.append(new TreeMap<>(values)).append(new TreeMap<>(secrets)).append(new TreeMap<>(settings));
        return Digest.of(all.toString());
    }

    void apply(Asadmin asadmin, Path folder) {
        Map<String, Path> files = new HashMap<>();
        try {
            for (Map.Entry<String, String> secret : secrets.entrySet()) {
                files.put(secret.getKey(), passwordFile(folder, secret.getValue()));
            }
            for (String name : FRAGMENTS) {
                apply(fragment(name, files), asadmin);
            }
            settings.forEach((name, value) -> asadmin.run("set-config-property --source=domain --propertyName=" + name
                    + " --propertyValue=" + quoted(value)));
            for (Path file : files.values()) {
                Files.delete(file);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The part that a server takes only when it starts, applied before it ever did. */
    void applyBeforeTheFirstStart(DomainXml domain) {
        BEFORE_THE_FIRST_START.forEach(name -> domain.apply(fragment(name, Map.of())));
    }

    private Fragment fragment(String name, Map<String, Path> files) {
        return Fragment.parse(name, text(name), placeholder -> value(placeholder, files));
    }

    private static void apply(Fragment fragment, Asadmin asadmin) {
        Map<String, List<String>> listings = new HashMap<>();
        for (Fragment.Step step : fragment.steps()) {
            if (step.applies(listing -> listings.computeIfAbsent(listing, asadmin::run))) {
                asadmin.run(step.command());
            }
        }
    }

    private String value(String placeholder, Map<String, Path> files) {
        Object value = placeholder.startsWith(SECRET)
                ? files.get(placeholder.substring(SECRET.length()))
                : values.get(placeholder);
        if (value == null) {
            throw new IllegalArgumentException("No value for ${" + placeholder + "}");
        }
        return value.toString();
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Path passwordFile(Path folder, String secret) throws IOException {
        Path file = Files.createTempFile(
                folder,
                "alias",
                "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, "AS_ADMIN_ALIASPASSWORD=" + secret + "\n");
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
