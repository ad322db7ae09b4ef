package org.guichet.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What Guichet must do, as {@code docs/acceptance.tsv} lists it: an identifier, a tab, a line of words. An identifier
 * without a number is the heading of those that follow.
 */
record Criteria(List<Line> lines) {

    /** One line of the list. */
    record Line(String id, String text) {

        boolean isHeading() {
            return id.indexOf('-') < 0;
        }

        private static Line of(String line) {
            int tab = line.indexOf('\t');
            return new Line(line.substring(0, tab), line.substring(tab + 1));
        }
    }

    static Criteria read(Path file) throws IOException {
        return new Criteria(Files.readAllLines(file).stream().map(Line::of).toList());
    }

    Set<String> ids() {
        return lines.stream().filter(line -> !line.isHeading()).map(Line::id).collect(Collectors.toSet());
    }
}
