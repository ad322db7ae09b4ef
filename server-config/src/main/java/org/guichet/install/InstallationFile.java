package org.guichet.install;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.guichet.local.Refusal;
import org.guichet.local.server.Preparation.Scope;

/** Reads what an administrator has filled in, and tells everything that is wrong with it at once, each with its key. */
final class InstallationFile {

    private static final String NEEDED = "!";

    private final Map<String, String> given;
    private final Map<String, String> environment;
    private final Map<String, String> known = keys();
    private final List<String> wrong = new ArrayList<>();

    private InstallationFile(Map<String, String> given, Map<String, String> environment) {
        this.given = given;
        this.environment = environment;
    }

    /**
     * Reads an installation.
     *
     * @param environment where secrets are
     * @throws Refusal with a line for each value that is wrong or missing
     */
    static Installation read(Path file, Map<String, String> environment) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException impossible) {
            throw Refusal.of("Reading " + file, impossible);
        } catch (IllegalArgumentException broken) {
            throw new Refusal(file + " cannot be read: " + broken.getMessage(), broken);
        }
        Map<String, String> given = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> {
            String value = properties.getProperty(key).strip();
            if (!value.isEmpty()) {
                given.put(key, value);
            }
        });
        return new InstallationFile(given, environment).read(file);
    }

    private Installation read(Path file) {
        given.forEach(this::check);
        known.forEach((key, check) -> {
            if (check.endsWith(NEEDED) && !given.containsKey(key)) {
                wrong.add(key + ": is missing");
            }
        });
        Map<String, String> secrets = secrets();
        if (!wrong.isEmpty()) {
            wrong.sort(null);
            throw new Refusal(file + " is not in order:\n  " + String.join("\n  ", wrong));
        }
        Map<String, String> settings = new HashMap<>(given);
        settings.keySet().removeIf(key -> !key.startsWith("guichet."));
        boolean dedicated = Boolean.parseBoolean(given.get("payara.dedicated"));
        return new Installation(
                Path.of(value("payara.home", "")),
                Integer.parseInt(value("payara.admin-port", "4848")),
                value("payara.admin-user", "admin"),
                dedicated ? Scope.DEDICATED : Scope.SHARED,
                values(),
                settings,
                secrets);
    }

    private void check(String key, String value) {
        String name = known.get(key);
        if (Secret.of(key).isPresent()) {
            wrong.add(key + ": is a secret and does not stand in a file; give it in the environment variable "
                    + Secret.of(key).orElseThrow().variable());
        } else if (name == null) {
            wrong.add(key + ": there is no such key");
        } else {
            Check check = Check.named(name.replace(NEEDED, ""));
            if (!check.accepts(value)) {
                wrong.add(key + ": " + check.sentence() + ", not \"" + value + "\"");
            }
        }
    }

    private Map<String, String> secrets() {
        Map<String, String> secrets = new HashMap<>();
        for (Secret secret : Secret.values()) {
            String value = environment.get(secret.variable());
            if (value != null && secret.isNeeded(given)) {
                if (value.length() < secret.shortest() || value.lines().count() > 1) {
                    wrong.add(secret.key() + ": " + secret.variable() + " must be one line of at least "
                            + secret.shortest() + " characters");
                }
                secrets.put(secret.key(), value);
            }
        }
        return secrets;
    }

    private Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        values.put("datagrid.enabled", "false");
        values.put("jvm.heap", value("payara.heap", "1g"));
        values.put("log.formatter", "com.sun.enterprise.server.logging.ODLLogFormatter");
        values.put("database.url", value("database.url", ""));
        values.put("database.options", value("database.options", ""));
        values.put("database.user", value("database.user", ""));
        values.put("database.pool-size", value("database.pool-size", "32"));
        values.put("smtp.host", value("smtp.host", ""));
        values.put("port.smtp", value("smtp.port", "25"));
        values.put("smtp.user", "guichet");
        values.put("smtp.from", value("smtp.from", ""));
        return values;
    }

    private String value(String key, String otherwise) {
        return Objects.requireNonNullElse(given.get(key), otherwise);
    }

    /** Returns every key with the name of its check; an exclamation mark says that it is needed. */
    static Map<String, String> keys() {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(InstallationFile.class.getResourceAsStream("/install/keys.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> keys = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> keys.put(key, properties.getProperty(key)));
        return keys;
    }
}
