package org.guichet.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a Chromium: one on the PATH, else Playwright's own download, else, as root on Debian, the package. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private Chromium() {}

    static Browser launch(Playwright playwright) {
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        Optional<Path> found = onPath();
        if (found.isPresent()) {
            return playwright.chromium().launch(options.setExecutablePath(found.get()));
        }
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException noDownload) {
            install(noDownload);
            return playwright
                    .chromium()
                    .launch(options.setExecutablePath(onPath().orElseThrow(() -> none(noDownload))));
        }
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void install(PlaywrightException noDownload) {
        boolean isRoot = System.getProperty("user.name").equals("root");
        if (!isRoot || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw none(noDownload);
        }
        run(noDownload, "apt-get", "update", "-q");
        run(noDownload, "apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    }

    private static void run(PlaywrightException noDownload, String... command) {
        try {
            int code = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (code != 0) {
                throw none(noDownload);
            }
        } catch (IOException e) {
            throw none(noDownload);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw none(noDownload);
        }
    }

    private static IllegalStateException none(PlaywrightException noDownload) {
        return new IllegalStateException(
                "The journeys need a Chromium. Put one on the PATH (on Debian: apt-get install chromium) and start again.",
                noDownload);
    }
}
