package org.guichet.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.guichet.local.DeskOptions;
import org.guichet.local.Ports;
import org.guichet.local.peer.Directory;
import org.guichet.local.peer.PeerCertificate;

/** How the desks of tests are: on ports of their own, with the peers of a local desk, forgotten when they begin. */
public final class Desks {

    /** Tests run in several virtual machines side by side; each has desks of its own. */
    private static final int FORK = Integer.getInteger("guichet.fork", 1);

    private static final int PORTS_OF_A_FORK = 2_000;

    /** Of the ports of the desk that most tests share; the next thousand is that of the container tests. */
    static final int BASE = Integer.getInteger("guichet.base", 28_000) + (FORK - 1) * PORTS_OF_A_FORK;

    /** Of the server without messages: between the two others. */
    static final int MICRO = BASE + 500;

    private static final Path TARGET = Path.of("target", "desks-" + FORK);

    /** The code of the desk, of those of container tests, at which whoever takes a ticket also locks it. */
    public static final String LOCKING = "verrou";

    /** How many connections to the database the desk of container tests has. */
    public static final int CONNECTIONS = 32;

    /** Seconds between two looks of a timer that shall not look while tests do. */
    private static final String NEVER = "86400";

    /** More than usual: a file of 60 MB must pass through the browser too. */
    private static final String UPLOAD_BYTES = "68157440";

    /** More than usual: all tests share a desk, and many write in the same person's name. */
    private static final String AUTOMATIC_PER_ADDRESS = "200";

    /** More than usual, for the same reason: all tests write to the same few agents. */
    private static final String NOTICES_PER_PERSON = "100000";

    /** Less than usual: whoever is slowed has asked so often before. */
    private static final String REQUESTS_PER_MINUTE = "300";

    /** Less than usual: whoever waits for the mail of an answer waits for the time of its undoing first. */
    private static final String UNDO_SECONDS = "3";

    /** Less than usual: tests wait for what comes by mail. */
    private static final String MAIL_SECONDS = "1";

    /** An address of the university beyond this machine, and one of none; the tests' own machine is their proxy. */
    public static final String INSIDE = "198.51.100.7";

    public static final String OUTSIDE = "203.0.113.9";

    private Desks() {}

    /** Returns the port of the first directory, which is down unless a test puts something there: all of them use the second. */
    public static int firstDirectory(int base) {
        return directory(base) + 1;
    }

    private static int directory(int base) {
        return new Ports(base).of(Ports.Service.LDAP);
    }

    private static String server(int port) {
        return "ldap://" + Directory.HOST + ":" + port;
    }

    /** Both certificates are trusted; that only one of them bears the name of the server is another matter. */
    private static Path trusted() {
        Path file = TARGET.resolve("directory.pem").toAbsolutePath();
        try {
            Files.createDirectories(TARGET);
            return Files.writeString(
                    file,
                    PeerCertificate.of(Directory.HOST).pem()
                            + PeerCertificate.of(Impostor.NAME).pem());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the options of a desk with the application.
     *
     * @param name of its folder
     * @param base of its ports
     */
    public static DeskOptions options(String name, int base) {
        return empty(name, base)
                .withEar(ear())
                .withDemo(true)
                .withSetting("guichet.upload.max-size", UPLOAD_BYTES)
                .withSetting("guichet.mail.automatic-per-address", AUTOMATIC_PER_ADDRESS)
                .withSetting("guichet.api.requests-per-minute", REQUESTS_PER_MINUTE)
                .withSetting("guichet.notify.per-person", NOTICES_PER_PERSON)
                .withSetting("guichet.ticket.undo-seconds", UNDO_SECONDS)
                .withSetting("guichet.mail.poll-seconds", MAIL_SECONDS)
                .withSetting("guichet.mail.sweep-seconds", MAIL_SECONDS)
                .withSetting("guichet.network.allowed", "127.0.0.0/8, 198.51.100.0/24")
                .withSetting("guichet.network.proxies", "127.0.0.1")
                .withSetting("guichet.directory.servers", server(firstDirectory(base)) + "," + server(directory(base)))
                .withSetting("guichet.directory.security", "STARTTLS")
                .withSetting("guichet.directory.trust-file", trusted().toString())
                .withSetting("guichet.directory.retry-seconds", "1")
                .withJvm("-Xmx512m");
    }

    /** Returns the options of a desk without the application, for one that knows nothing of anybody and does nothing by itself. */
    static DeskOptions quiet(String name, int base) {
        return empty(name, base)
                .withSetting("guichet.mail.poll-seconds", NEVER)
                .withSetting("guichet.mail.sweep-seconds", NEVER)
                .withSetting("guichet.ticket.lock-on-take", LOCKING)
                .withSetting("database.pool-size", Integer.toString(CONNECTIONS))
                .withJvm("-Xmx512m");
    }

    /** Returns the options of a desk beside others on one machine, of which no test outlives the machine. */
    static DeskOptions frugal(DeskOptions options) {
        return options.withJvm("-XX:+UseSerialGC").withDatabaseOption("--innodb-flush-log-at-trx-commit=2");
    }

    /** Returns the folder of a desk. */
    static Path folder(String name) {
        return TARGET.resolve(name).toAbsolutePath();
    }

    /** Returns the folder in which the programs of desks are unpacked, once for all of them. */
    static Path tools() {
        return folder("tools");
    }

    /** Returns the application as it was built. */
    static Path ear() {
        return Path.of(System.getProperty("guichet.ear"));
    }

    private static DeskOptions empty(String name, int base) {
        return DeskOptions.in(folder(name), Path.of(System.getProperty("guichet.payara")))
                .withTools(tools())
                .withBase(base)
                .withReset(true);
    }
}
