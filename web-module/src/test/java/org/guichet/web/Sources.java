package org.guichet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the modules, for tests that read them. */
final class Sources {

    private static final Path MODULE = Path.of("").toAbsolutePath();

    private Sources() {}

    static List<Path> pages() {
        return find(MODULE.resolve("src/main/webapp"), ".xhtml");
    }

    static List<Path> templates() {
        return find(MODULE.resolve("src/main/jte"), ".jte");
    }

    static List<Path> java() {
        return find(MODULE.resolve("src/main/java"), ".java");
    }

    static List<Path> services() {
        return find(MODULE.resolveSibling("ejb-module").resolve("src/main/java"), ".java");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> find(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
