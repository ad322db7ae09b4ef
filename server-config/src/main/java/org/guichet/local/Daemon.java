package org.guichet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A program that runs beside us. It gets a session of its own, so that Ctrl-C in the terminal reaches us alone and we
 * stop things in order; and a file with its process id, so that what a killed desk left running is found again.
 */
public final class Daemon {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final DataFolder folder;
    private final Path pidFile;
    private @Nullable Process process;
    private boolean retired;

    public Daemon(String name, DataFolder folder) {
        this.name = name;
        this.folder = folder;
        this.pidFile = folder.root().resolve(name + ".pid");
    }

    public synchronized void start(List<String> command, Map<String, String> environment, Path directory) {
        if (retired) {
            throw new Refusal("The desk is being stopped.");
        }
        List<String> words = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            words.add(SETSID.toString());
        }
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output().toFile());
        builder.environment().putAll(environment);
        try {
            Process started = builder.start();
            process = started;
            started.getOutputStream().close();
            Files.writeString(pidFile, Long.toString(started.pid()));
        } catch (IOException impossible) {
            throw Refusal.of("Starting " + name, impossible);
        }
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public synchronized long pid() {
        return running().pid();
    }

    /** Completes when the process that runs now has ended, whoever ended it. */
    public synchronized CompletableFuture<Process> end() {
        return running().onExit();
    }

    /** Asks it to end in good order, and makes it end when it does not. */
    public void stop() {
        Process running = current();
        if (running != null) {
            running.destroy();
            if (!ended(running)) {
                running.destroyForcibly();
                ended(running);
            }
        }
    }

    /** Ends it at once, as {@code kill -9} does. */
    public void kill() {
        Process running = current();
        if (running != null) {
            running.destroyForcibly();
            ended(running);
        }
    }

    /** Stops it for good: a start that another thread is about to make comes to nothing. */
    public void retire() {
        synchronized (this) {
            retired = true;
        }
        stop();
    }

    /** Ends what a desk on this folder left behind when it was killed itself. */
    public void clearLeftover() {
        try {
            if (!Files.exists(pidFile)) {
                return;
            }
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            String folder = String.valueOf(pidFile.getParent());
            ProcessHandle.of(pid)
                    .filter(left -> left.info().commandLine().orElse("").contains(folder))
                    .ifPresent(left -> {
                        left.destroyForcibly();
                        left.onExit()
                                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                                .join();
                    });
            Files.delete(pidFile);
        } catch (IOException | NumberFormatException unreadable) {
            throw new Refusal("Reading " + pidFile + " was not possible: delete it and start again.", unreadable);
        }
    }

    public Path output() {
        return folder.folder("log").resolve(name + ".out");
    }

    private synchronized @Nullable Process current() {
        return process;
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException(name + " was not started");
        }
        return process;
    }

    private boolean ended(Process running) {
        try {
            boolean ended = running.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (ended) {
                Files.deleteIfExists(pidFile);
            }
            return ended;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException harmless) {
            return true;
        }
    }
}
