package org.guichet.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.guichet.local.Ports.Service;
import org.guichet.local.peer.MariaDb;
import org.guichet.local.peer.University;
import org.guichet.local.server.Preparation;
import org.mariadb.jdbc.Driver;

/** What the placeholders of the fragments stand for on a local desk. */
final class LocalValues {

    private LocalValues() {}

    static Preparation preparation(DeskOptions options, Ports ports) {
        Map<String, String> values = fixed();
        for (Service service : Service.values()) {
            values.put("port." + service.name().toLowerCase(Locale.ROOT).replace('_', '-'), text(ports.of(service)));
        }
        values.put("database.driver", driver().toString());
        values.put("database.driver.name", String.valueOf(driver().getFileName()));
        values.put("database.url", "jdbc:mariadb://127.0.0.1:" + ports.of(Service.MARIADB) + "/guichet");
        values.put("database.user", MariaDb.USER);
        values.put("guichet.base-url", "http://127.0.0.1:" + ports.of(Service.HTTP));
        values.put("guichet.university", University.NAME);
        values.put("guichet.mail.domain", University.DOMAIN);
        values.put("guichet.directory.servers", "ldap://127.0.0.1:" + ports.of(Service.LDAP));
        values.put("guichet.directory.bind-dn", University.SERVICE_DN);
        values.put("guichet.directory.people-base", "ou=personnes," + University.BASE);
        values.put("guichet.directory.groups-base", "ou=groupes," + University.BASE);
        values.put("guichet.demo", Boolean.toString(options.demo()));
        values.put("guichet.demo.imap-port", text(ports.of(Service.IMAP)));
        values.put("guichet.api.basic", "true");
        values.put("guichet.mail.imap-ports", "*");
        values.put("guichet.mail.own-machine", "true");
        values.put("guichet.mail.unprotected", "true");
        values.putAll(options.settings());
        Map<String, String> settings = new HashMap<>(values);
        settings.keySet().removeIf(name -> !name.startsWith("guichet."));
        return new Preparation(Preparation.Scope.LOCAL, values, secrets(), settings);
    }

    /** None of these protects anything: whoever reaches this machine's loopback may read them here. */
    private static Map<String, String> secrets() {
        return Map.of(
                "guichet.database.password", MariaDb.PASSWORD,
                "guichet.directory.password", University.PASSWORD,
                "guichet.vault-key", "the local desk has nothing to hide, a real one has");
    }

    private static Map<String, String> fixed() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                LocalValues.class.getResourceAsStream("/local.properties"), "local.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> values = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static Path driver() {
        try {
            return Path.of(Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
