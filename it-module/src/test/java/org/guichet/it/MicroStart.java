package org.guichet.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guichet.local.DataFolder;
import org.guichet.local.Ports;
import org.guichet.local.Ports.Service;
import org.guichet.local.peer.MariaDb;
import org.guichet.local.peer.University;
import org.mariadb.jdbc.Driver;

/** What Payara Micro is told when it starts. It gets its pools and its relay from the fragments, as every other server does. */
record MicroStart(Ports ports, DataFolder folder, String database, String directory) {

    private static final List<String> FRAGMENTS = List.of("40-database", "60-mail");
    private static final String LOOPBACK = "set configs.config.server-config.network-config.network-listeners"
            + ".network-listener.http-listener.address=127.0.0.1";

    /** Returns the command that starts it with an application. */
    List<String> of(Path war) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + folder.folder("tmp"),
                "-jar",
                System.getProperty("guichet.micro"),
                "--rootdir",
                folder.folder("domains").toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                number(Service.HTTP),
                "--addlibs",
                TestEar.jar(Driver.class).toString(),
                "--prebootcommandfile",
                file("before", LOOPBACK),
                "--postbootcommandfile",
                file("after", FRAGMENTS.stream().flatMap(this::commands).collect(Collectors.joining("\n"))),
                "--systemproperties",
                file("settings", settings()),
                "--deploy",
                war.toString());
    }

    /** All of them without conditions, for a server that has just been made has nothing yet; the driver is there from the start. */
    private Stream<String> commands(String fragment) {
        return text("/fragments/" + fragment + ".asadmin")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("add-library"))
                .map(this::filled);
    }

    private String filled(String command) {
        String filled = command;
        for (Map.Entry<String, String> value : values().entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    private Map<String, String> values() {
        return Map.of(
                "database.url",
                database,
                "database.options",
                "",
                "database.user",
                MariaDb.USER,
                "ALIAS=guichet.database.password",
                MariaDb.PASSWORD,
                "database.pool-size",
                "16",
                "smtp.host",
                "127.0.0.1",
                "smtp.user",
                "guichet",
                "smtp.from",
                "guichet@" + University.DOMAIN,
                "port.smtp",
                number(Service.SMTP));
    }

    private String settings() {
        return String.join(
                "\n",
                "guichet.node=micro",
                "guichet.base-url=http://127.0.0.1:" + number(Service.HTTP),
                "guichet.university=Valmont",
                "guichet.mail.domain=" + University.DOMAIN,
                "guichet.vault-key=a desk of tests has nothing to hide",
                "guichet.directory.servers=" + directory,
                "guichet.directory.security=NONE",
                "guichet.directory.bind-dn=" + University.SERVICE_DN,
                "guichet.directory.password=" + University.PASSWORD,
                "guichet.directory.people-base=ou=personnes," + University.BASE,
                "guichet.directory.groups-base=ou=groupes," + University.BASE,
                "guichet.demo.imap-port=" + number(Service.IMAP),
                "guichet.mail.imap-ports=*",
                "guichet.mail.own-machine=true",
                "guichet.mail.unprotected=true",
                "guichet.mail.poll-seconds=1",
                "guichet.mail.sweep-seconds=1",
                "guichet.sla.sweep-seconds=1");
    }

    private String number(Service service) {
        return Integer.toString(ports.of(service));
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.folder("domains").resolve(name), text + "\n")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(MariaDb.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
