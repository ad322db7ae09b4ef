package org.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table is what the tests say now, and no test shows what nobody asked for. */
class AcceptanceTableTest {

    private static final Path ROOT = AcceptanceTable.root();

    @Test
    void theTableIsWhatTheTestsSay() throws IOException {
        Path file = AcceptanceTable.file(ROOT);
        assertThat(file)
                .as("docs/acceptance.md is stale; write it with %s", AcceptanceTable.COMMAND)
                .hasContent(AcceptanceTable.of(ROOT).text());
    }

    @Test
    void everyTagNamesAKnownCriterion() throws IOException {
        assertThat(AcceptanceTable.of(ROOT).unknown())
                .as("tags of tests that docs/acceptance.tsv does not list")
                .isEmpty();
    }

    @Test
    void everyCriterionIsListedOnceAndInWords() throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve("docs/acceptance.tsv"));
        assertThat(lines).allMatch(line -> line.matches("(PM|AP|RT|OT|SL)(-\\d\\d)?\t[^\t|]+"));
        assertThat(lines)
                .extracting(line -> line.substring(0, line.indexOf('\t')))
                .doesNotHaveDuplicates();
        assertThat(Criteria.read(ROOT.resolve("docs/acceptance.tsv")).ids()).hasSize(290);
    }
}
