package org.guichet.demo.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A text resource of rows: a kind and its values, with bars between. Lines that begin with a percent sign are remarks. */
public final class Sheet {

    private final Map<String, List<List<String>>> rows = new HashMap<>();

    private Sheet() {}

    /** Reads a resource that lies beside the stories. */
    public static Sheet read(String name) {
        var sheet = new Sheet();
        for (String line : lines(name)) {
            if (!line.isBlank() && !line.startsWith("%")) {
                List<String> row =
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
                sheet.rows
                        .computeIfAbsent(row.get(0), none -> new ArrayList<>())
                        .add(row.subList(1, row.size()));
            }
        }
        return sheet;
    }

    /** Returns the values of all rows of a kind, in their order. */
    public List<List<String>> rows(String kind) {
        return rows.getOrDefault(kind, List.of());
    }

    /** Returns the lines of a resource that lies beside the stories. */
    public static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream("/demo/" + name), name);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
