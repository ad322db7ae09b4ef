package org.guichet.ticket.store;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A row of a query that reads single columns, by their names after {@code as}. EclipseLink makes tuples for the criteria
 * interface only: a written query gives arrays. A name is no word of the language, and EclipseLink 5 has taken {@code id} and
 * {@code version} into it.
 */
record Row(List<String> names, List<Object> values) {

    private static final Pattern NAME = Pattern.compile(" as (\\w+)");

    /**
     * Runs a query.
     *
     * @param text of the query, which names each column that it selects
     * @param query made of this text
     */
    static List<Row> list(String text, Query query) {
        List<String> names = NAME.matcher(text.substring(0, text.indexOf(" from ")))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        List<?> found = query.getResultList();
        return found.stream()
                .map(values -> new Row(names, Arrays.asList((Object[]) values)))
                .toList();
    }

    <T> T get(String name, Class<T> type) {
        return type.cast(values.get(names.indexOf(name)));
    }
}
