package org.guichet.local;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.guichet.local.Ports.Service;
import org.guichet.local.peer.Directory;
import org.guichet.local.peer.MailServer;
import org.guichet.local.peer.MariaDb;
import org.guichet.local.server.DeskServer;

/**
 * A whole desk on one machine: MariaDB, a directory, a mail server and Payara with the application, all on the
 * loopback. From a terminal it is {@code ./mvnw -Plocal}; tests call {@link #start} and close it at the end.
 */
public final class LocalDesk implements AutoCloseable {

    /** Halves what a start costs; a measurement of speed asks for {@code -XX:TieredStopAtLevel=4} instead. */
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1";

    private static final String DIRECTORY = "guichet.directory.servers";

    private final DeskOptions options;
    private final Progress progress;
    private final Ports ports;
    private final DataFolder folder;
    private final MariaDb database;
    private final Directory directory;
    private final MailServer mail;
    private final DeskServer server;
    private boolean closed;

    private LocalDesk(DeskOptions options, Ports ports, DataFolder folder, Progress progress) {
        this.options = options;
        this.ports = ports;
        this.folder = folder;
        this.progress = progress;
        this.database = new MariaDb(folder, options.tools(), ports, options.database());
        this.directory = new Directory(ports);
        this.mail = new MailServer(ports);
        this.server = new DeskServer(folder, ports, LocalValues.preparation(options, ports), jvm(options));
    }

    /** Starts a desk and comes back when its application answers, or, without one, when the server is prepared. */
    public static LocalDesk start(DeskOptions options) {
        LocalDesk desk = prepare(options, new Progress(System.out));
        desk.run();
        return desk;
    }

    /** What can be refused without having started anything is refused here. */
    static LocalDesk prepare(DeskOptions options, Progress progress) {
        Jdk.require(options.payara());
        Path ear = options.ear();
        if (ear != null && !Files.isRegularFile(ear)) {
            throw new Refusal(
                    "The application is missing: there is no file " + ear + ". Build it with ./mvnw package.");
        }
        Ports ports = new Ports(options.base());
        DataFolder folder = DataFolder.open(options.data());
        try {
            LocalDesk desk = new LocalDesk(options, ports, folder, progress);
            desk.server.process().clearLeftover();
            desk.database.process().clearLeftover();
            ports.requireFree(Service.values());
            folder.requireSpace(!Files.isDirectory(options.data().resolve("domains")));
            if (options.reset()) {
                progress.tell("Forgetting the data in " + options.data());
                folder.reset();
            }
            return desk;
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    /** The peers start beside the server; only what needs another waits for it. */
    void run() {
        ExecutorService threads = Executors.newCachedThreadPool(LocalDesk::daemonThread);
        try {
            CompletableFuture<Void> peers = CompletableFuture.runAsync(this::startPeers, threads);
            CompletableFuture<Void> stored = CompletableFuture.runAsync(this::startDatabase, threads);
            startServer(stored);
            CompletableFuture.allOf(peers, stored).join();
            awaitApplication();
        } catch (CompletionException failed) {
            close();
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        } catch (RuntimeException failed) {
            close();
            throw failed;
        } finally {
            threads.shutdown();
        }
    }

    private void startPeers() {
        directory.start();
        mail.start();
        progress.tell("Directory on 127.0.0.1:" + ports.of(Service.LDAP) + ", mail on 127.0.0.1:" + smtpPort()
                + " (SMTP) and :" + imapPort() + " (IMAP)");
    }

    private void startDatabase() {
        progress.tell("Starting MariaDB (data in " + options.data() + ")");
        database.start();
        progress.tell("MariaDB on 127.0.0.1:" + ports.of(Service.MARIADB));
    }

    private void startServer(CompletableFuture<Void> stored) {
        progress.tell("Preparing Payara Server");
        server.install(options.payara(), options.tools(), options.ear());
        if (server.hasApplication()) {
            stored.join();
        }
        progress.tell("Starting Payara Server (log: " + server.log() + ")");
        server.launch();
        progress.tell("Payara Server on 127.0.0.1:" + ports.of(Service.HTTP));
    }

    private void awaitApplication() {
        Path ear = options.ear();
        if (ear == null) {
            return;
        }
        if (server.hasApplication()) {
            progress.tell("Waiting for the application");
            server.awaitReady();
        } else {
            progress.tell("Deploying " + ear.getFileName());
            server.deploy(ear);
        }
        progress.tell("The application answers");
    }

    /** Stops everything in order: first what uses, then what is used. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        progress.tell("Stopping Payara Server");
        server.process().retire();
        progress.tell("Stopping mail and directory");
        mail.stop();
        directory.stop();
        progress.tell("Stopping MariaDB");
        database.process().retire();
        folder.close();
        progress.tell("Stopped");
    }

    public void deploy(Path ear) {
        server.deploy(ear);
    }

    /**
     * Starts another server with the same application on the database, directory and mail of this desk, as a second node.
     *
     * @param name of the node and of its folder, beside that of this desk
     * @param base of its ports
     */
    public AnotherNode another(String name, int base) {
        DeskOptions own = options.withBase(base)
                .withData(options.data().resolveSibling(options.data().getFileName() + "-" + name))
                .withReset(true)
                .withDemo(false)
                .withSetting("guichet.node", name)
                .withSetting("database.url", "jdbc:mariadb://127.0.0.1:" + ports.of(Service.MARIADB) + "/guichet")
                .withSetting("port.smtp", Integer.toString(smtpPort()));
        DeskOptions shared = own.settings().containsKey(DIRECTORY)
                ? own
                : own.withSetting(DIRECTORY, "ldap://127.0.0.1:" + ports.of(Service.LDAP));
        return AnotherNode.start(shared, jvm(shared));
    }

    public DeskServer server() {
        return server;
    }

    public MariaDb database() {
        return database;
    }

    public Directory directory() {
        return directory;
    }

    public MailServer mailServer() {
        return mail;
    }

    public GreenMail mails() {
        return mail.content();
    }

    public Ports ports() {
        return ports;
    }

    public Path data() {
        return options.data();
    }

    public String httpUrl() {
        return "http://127.0.0.1:" + ports.of(Service.HTTP);
    }

    public String jdbcUrl() {
        return database.url();
    }

    public int smtpPort() {
        return ports.of(Service.SMTP);
    }

    public int imapPort() {
        return ports.of(Service.IMAP);
    }

    public Path serverLog() {
        return server.log();
    }

    private static List<String> jvm(DeskOptions options) {
        return Stream.concat(Stream.of(QUICK_START), options.jvm().stream()).toList();
    }

    private static Thread daemonThread(Runnable task) {
        Thread thread = new Thread(task, "desk");
        thread.setDaemon(true);
        return thread;
    }
}
