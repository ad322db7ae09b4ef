package org.guichet.local.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.guichet.local.Daemon;
import org.guichet.local.DataFolder;
import org.guichet.local.Patience;
import org.guichet.local.Ports;
import org.guichet.local.Ports.Service;
import org.guichet.local.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The Payara server of a desk: a process of its own, as in production. Its life: unpacked, a domain made, launched,
 * prepared, the application deployed; later starts find all of that done and wait until the application answers.
 */
public final class DeskServer {

    private static final Duration LAUNCH_PATIENCE = Duration.ofMinutes(5);
    private static final Duration READY_PATIENCE = Duration.ofMinutes(5);
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final DataFolder folder;
    private final Ports ports;
    private final Preparation preparation;
    private final List<String> jvm;
    private final Domain domain;
    private final Daemon daemon;
    private @Nullable PayaraHome home;

    public DeskServer(DataFolder folder, Ports ports, Preparation preparation, List<String> jvm) {
        this.folder = folder;
        this.ports = ports;
        this.preparation = preparation;
        this.jvm = List.copyOf(jvm);
        this.domain = new Domain(folder);
        this.daemon = new Daemon("payara", folder);
    }

    /** Unpacks the server and makes its domain, unless they are there; a changed application is taken out. */
    public void install(Path zip, Path tools, @Nullable Path ear) {
        PayaraHome unpacked = PayaraHome.unpacked(zip, tools);
        home = unpacked;
        if (!domain.isPreparedFor(fingerprint(unpacked))) {
            domain.create(unpacked, preparation);
        } else if (domain.hasApplication() && (ear == null || !domain.hasApplication(ear))) {
            domain.forgetApplication();
        }
        domain.turnLog();
    }

    public boolean hasApplication() {
        return domain.hasApplication();
    }

    /** Launches the server, and prepares its domain when that was not done; the application may still be loading. */
    public void launch() {
        PayaraHome installed = installed();
        daemon.start(JvmCommand.of(installed, domain, jvm), Map.of(), domain.root());
        String administration = "http://127.0.0.1:" + ports.of(Service.ADMINISTRATION) + "/__asadmin/version";
        Patience.await(LAUNCH_PATIENCE, () -> Probe.status(administration) != 0, daemon::isAlive, this::complaint);
        String fingerprint = fingerprint(installed);
        if (!domain.isPreparedFor(fingerprint)) {
            prepare();
            domain.prepared(fingerprint);
        }
    }

    /** Applies the fragments to the running server; on a prepared one that changes nothing. */
    public void prepare() {
        try (Asadmin asadmin = asadmin()) {
            preparation.apply(asadmin, folder.folder("tmp"), "");
        }
    }

    /** Deploys the application in the place of the one before and comes back when it answers. */
    public void deploy(Path ear) {
        try (Asadmin asadmin = asadmin()) {
            asadmin.run("deploy --force=true --upload=false --name " + Domain.APPLICATION + " \"" + ear + "\"");
        }
        domain.deployed(ear);
        awaitReady();
    }

    /** Starts the server again after {@link #stop} or {@link #kill} and comes back when the application answers. */
    public void start() {
        launch();
        if (domain.hasApplication()) {
            awaitReady();
        }
    }

    public void awaitReady() {
        String http = "http://127.0.0.1:" + ports.of(Service.HTTP);
        Patience.await(
                READY_PATIENCE,
                () -> Probe.status(http + "/health/ready") != UNAVAILABLE && answers(http + "/"),
                daemon::isAlive,
                this::complaint);
    }

    public void stop() {
        daemon.stop();
    }

    /** Ends the server at once, as {@code kill -9} does. */
    public void kill() {
        daemon.kill();
    }

    public Daemon process() {
        return daemon;
    }

    public Path log() {
        return domain.log();
    }

    private static boolean answers(String url) {
        int status = Probe.status(url);
        return status != 0 && status != NOT_FOUND && status != UNAVAILABLE;
    }

    private Asadmin asadmin() {
        Path commandLine = installed().commandLine();
        int port = ports.of(Service.ADMINISTRATION);
        // Not in the home of the person who starts a desk.
        return Asadmin.open(new Asadmin.Access(commandLine, port, "admin", null, folder.folder("tmp")));
    }

    private String fingerprint(PayaraHome unpacked) {
        return Digest.of(unpacked.root() + " " + ports.base() + " " + preparation.fingerprint());
    }

    private PayaraHome installed() {
        if (home == null) {
            throw new IllegalStateException("The server was not installed");
        }
        return home;
    }

    private String complaint() {
        return "The server did not start: " + log() + " and " + daemon.output() + " say why.";
    }

    /** A sentence for the server's death that nobody asked for. */
    public Refusal death() {
        return new Refusal("The server has ended by itself: " + log() + " says why.");
    }
}
