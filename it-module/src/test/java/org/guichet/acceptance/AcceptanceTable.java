package org.guichet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The table of {@code docs/acceptance.md}: each criterion, and the tests that show it.
 *
 * @param criteria what is asked
 * @param tests what shows it, by identifier
 */
public record AcceptanceTable(Criteria criteria, Map<String, SortedSet<String>> tests) {

    /** How the file is written anew. */
    static final String COMMAND = "./mvnw -q -Pacceptance -DskipUnitTests package";

    /** Writes the file. */
    public static void main(String[] arguments) throws IOException {
        Path root = root();
        AcceptanceTable table = of(root);
        if (!table.unknown().isEmpty()) {
            throw new IllegalStateException("Tags that name no criterion of docs/acceptance.tsv: " + table.unknown());
        }
        Files.writeString(file(root), table.text());
    }

    /** Reads criteria and compiled tests of the project. */
    static AcceptanceTable of(Path root) throws IOException {
        return new AcceptanceTable(
                Criteria.read(root.resolve("docs/acceptance.tsv")), TaggedTests.in(compiledTests(root)));
    }

    static Path file(Path root) {
        return root.resolve("docs/acceptance.md");
    }

    /** Returns the folder of the project, from it or from one of its modules. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("docs/acceptance.tsv"))
                ? here
                : here.resolve("..").normalize();
    }

    private static List<Path> compiledTests(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.filter(module -> Files.isDirectory(module.resolve("src/test/java")))
                    .map(module -> module.resolve("target/test-classes"))
                    .peek(AcceptanceTable::mustBeThere)
                    .toList();
        }
    }

    private static void mustBeThere(Path classes) {
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(classes + " is missing: compile the tests of all modules first");
        }
    }

    /** Returns identifiers that tests carry and nobody asked for. */
    Set<String> unknown() {
        Set<String> unknown = new TreeSet<>(tests.keySet());
        unknown.removeAll(criteria.ids());
        return unknown;
    }

    String text() {
        StringBuilder text = new StringBuilder("# Acceptance\n\n");
        text.append(
                "What Guichet must do, and the tests that show it. A criterion without a test counts as not there.\n\n");
        text.append("This file is written by `").append(COMMAND).append("` from `acceptance.tsv` and from the tags\n");
        text.append("of the tests (`@Tag(\"RT-12\")`); the build fails when it is not what would be written.\n\n");
        text.append("Shown so far: ").append(shown("")).append(".\n");
        criteria.lines().forEach(line -> text.append(line.isHeading() ? heading(line) : row(line)));
        return text.toString();
    }

    private String heading(Criteria.Line line) {
        return "\n## " + line.text() + ": " + shown(line.id()) + "\n\n| | What is asked | Shown by |\n|---|---|---|\n";
    }

    private String row(Criteria.Line line) {
        SortedSet<String> by = tests.get(line.id());
        return "| " + line.id() + " | " + line.text() + " | " + (by == null ? "—" : String.join("<br>", by)) + " |\n";
    }

    private String shown(String group) {
        List<String> ids =
                criteria.ids().stream().filter(id -> id.startsWith(group)).toList();
        return ids.stream().filter(tests::containsKey).count() + " of " + ids.size();
    }
}
