package org.guichet.peer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the programs of Debian's packages; where one is missing, root installs its package. */
final class Programs {

    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/local/sbin", "/usr/bin");

    private Programs() {}

    /** Finds a program of one or more packages, with spaces between them. */
    static Path find(String name, String debianPackage) {
        return installed(name).orElseGet(() -> {
            install(name, debianPackage);
            return installed(name).orElseThrow(() -> missing(name, debianPackage));
        });
    }

    private static Optional<Path> installed(String name) {
        return FOLDERS.stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install(String name, String debianPackage) {
        if (!Peer.ROOT || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw missing(name, debianPackage);
        }
        List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends"));
        install.addAll(List.of(debianPackage.split(" ")));
        boolean done = succeeds("apt-get", "update", "-q") && succeeds(install.toArray(String[]::new));
        if (!done) {
            throw missing(name, debianPackage);
        }
    }

    private static boolean succeeds(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            return builder.start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static IllegalStateException missing(String name, String debianPackage) {
        return new IllegalStateException("The tests with real servers need " + name
                + ". Install it (on Debian: apt-get install " + debianPackage + ") and start again.");
    }
}
