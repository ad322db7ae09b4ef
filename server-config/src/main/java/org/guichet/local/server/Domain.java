package org.guichet.local.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.guichet.local.DataFolder;
import org.guichet.local.Refusal;

/**
 * The folder of one domain: Payara's own with two notes of ours: what it was prepared for, and
 * which application it has.
 */
final class Domain {

    static final String NAME = "guichet";
    static final String APPLICATION = "guichet";

    private final Path domains;
    private final Path root;
    private final Path preparedFor;
    private final Path deployed;

    Domain(DataFolder data) {
        this.domains = data.root().resolve("domains");
        this.root = domains.resolve(NAME);
        this.preparedFor = root.resolve("prepared-for");
        this.deployed = root.resolve("deployed");
    }

    Path domains() {
        return domains;
    }

    Path root() {
        return root;
    }

    Path log() {
        return root.resolve("logs/server.log");
    }

    boolean isPreparedFor(String fingerprint) {
        return fingerprint.equals(note(preparedFor));
    }

    void prepared(String fingerprint) {
        write(preparedFor, fingerprint);
    }

    boolean hasApplication() {
        return Files.exists(deployed);
    }

    boolean hasApplication(Path ear) {
        return digest(ear).equals(note(deployed));
    }

    void deployed(Path ear) {
        write(deployed, digest(ear));
    }

    /** Makes it as Payara ships it, but without the page that welcomes to Payara and without stale authorities. */
    void create(PayaraHome home, Preparation preparation) {
        DataFolder.delete(root);
        try {
            copy(home.domainTemplate(), root);
            DataFolder.delete(root.resolve("docroot"));
            Files.createDirectories(root.resolve("docroot"));
            TrustStore.dropExpired(root.resolve("config/cacerts.p12"));
            DomainXml xml = DomainXml.read(root.resolve("config/domain.xml"));
            xml.addLateParts();
            preparation.applyBeforeTheFirstStart(xml);
            xml.write();
        } catch (IOException impossible) {
            throw Refusal.of("Making the domain in " + root, impossible);
        }
    }

    void forgetApplication() {
        try {
            DomainXml xml = DomainXml.read(root.resolve("config/domain.xml"));
            xml.forget(APPLICATION);
            xml.write();
            DataFolder.delete(root.resolve("applications").resolve(APPLICATION));
            DataFolder.delete(root.resolve("generated"));
            // That it has its tables already, the server knows from a file among those just deleted.
            DataFolder.delete(root.resolve("lib/databases"));
            Files.deleteIfExists(deployed);
        } catch (IOException impossible) {
            throw Refusal.of("Taking the former application out of " + root, impossible);
        }
    }

    /** A run's log holds that run; the one before it stays beside it. */
    void turnLog() {
        try {
            if (Files.exists(log())) {
                Files.move(log(), log().resolveSibling("server.log.previous"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException impossible) {
            throw Refusal.of("Putting the former log aside", impossible);
        }
    }

    private static String digest(Path ear) {
        try {
            return Digest.of(ear);
        } catch (IOException impossible) {
            throw Refusal.of("Reading " + ear, impossible);
        }
    }

    private static String note(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException impossible) {
            throw Refusal.of("Reading " + file, impossible);
        }
    }

    private static void write(Path file, String note) {
        try {
            Files.writeString(file, note);
        } catch (IOException impossible) {
            throw Refusal.of("Writing " + file, impossible);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }
}
