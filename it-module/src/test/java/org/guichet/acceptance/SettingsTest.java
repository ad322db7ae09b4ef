package org.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever installs Guichet finds each setting in one table, and none that nothing reads. */
class SettingsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern IN_CODE = Pattern.compile("\"(guichet\\.[a-z.-]*[a-z])\"");
    private static final Pattern IN_TABLE = Pattern.compile("`(guichet\\.[a-z.-]*[a-z])`");

    /** Families of settings whose names code puts together. */
    private static final Pattern PUT_TOGETHER = Pattern.compile("guichet\\.(directory|help)\\..*");

    @Test
    void eachSettingThatCodeReadsIsInTheTableAndNoOther() throws IOException {
        Set<String> read = named(IN_CODE, sources());
        Set<String> told = named(IN_TABLE, Files.readString(ROOT.resolve("docs/settings.md")));
        told.removeIf(name -> PUT_TOGETHER.matcher(name).matches());
        read.removeIf(name -> PUT_TOGETHER.matcher(name).matches());

        assertThat(told).isNotEmpty().containsExactlyElementsOf(read);
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String module : List.of("ejb-module", "web-module")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> text.append(content(file)));
            }
        }
        return text.toString();
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
