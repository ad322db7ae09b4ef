package org.guichet.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the database answered one statement, as its log of slow statements tells it with every statement in it.
 *
 * @param statement without values, and without the columns that it selects
 * @param rows of {@code EXPLAIN}, cell by cell
 * @param examined how many rows the database looked at
 */
record Plan(String statement, List<List<String>> rows, long examined) {

    static final String HEAD = "| table | type | key | rows | extra |\n|---|---|---|---:|---|";

    private static final String EXPLAIN = "# explain: ";
    private static final String EXAMINED = "Rows_examined: ";

    /** The columns of {@code EXPLAIN} that are told: table, type, key, rows, extra. */
    private static final int[] TOLD = {2, 3, 5, 8, 12};

    /** Reads what was written into the log. */
    static List<Plan> of(String log) {
        return Arrays.stream(log.split("(?m)^# User@Host"))
                .map(Plan::one)
                .filter(plan ->
                        plan.statement.startsWith("select") && !plan.reads().isEmpty())
                .toList();
    }

    private static Plan one(String entry) {
        List<List<String>> rows = new ArrayList<>();
        List<String> statement = new ArrayList<>();
        long examined = 0;
        for (String line : entry.lines().skip(1).toList()) {
            if (line.startsWith(EXPLAIN) && !line.startsWith(EXPLAIN + "id")) {
                rows.add(List.of(line.substring(EXPLAIN.length()).split("\t", -1)));
            } else if (line.contains(EXAMINED)) {
                examined = Long.parseLong(line.replaceFirst(".*" + EXAMINED + "(\\d+).*", "$1"));
            } else if (!line.startsWith("#") && !line.startsWith("SET ") && !line.startsWith("use ")) {
                statement.add(line);
            }
        }
        return new Plan(bare(String.join(" ", statement)), rows, examined);
    }

    /** The same statement with other values is the same text. */
    private static String bare(String statement) {
        return statement
                .replaceAll("'(?:[^'\\\\]|\\\\.|'')*'", "?")
                .replaceAll("\\b\\d+\\b", "?")
                .replaceAll("\\?(?:, ?\\?)+", "?, …")
                .replaceFirst("(?i)^select", "select")
                .replaceFirst("(?i)^select (?!count).{60,}? from ", "select … from ")
                .replaceFirst(";\\s*$", "")
                .strip();
    }

    /** Of statements that read nothing there is nothing to tell. */
    private List<List<String>> reads() {
        return rows.stream().filter(row -> !row.get(TOLD[0]).equals("NULL")).toList();
    }

    String table() {
        return reads().stream()
                .map(row -> Arrays.stream(TOLD)
                        .mapToObj(cell -> cell < row.size() ? row.get(cell) : "")
                        .map(cell -> cell.equals("NULL") ? "" : cell)
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }
}
