package org.guichet.ticket.store;

import jakarta.persistence.EntityManager;
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
     * Makes a query, without the names: EclipseLink's reader of queries holds what it knows of {@code as} for all threads at once, and
     * takes good queries for wrong ones that are read at the same moment (its issue 2833).
     *
     * @param text of the query, which names each column that it selects
     */
    static Query query(EntityManager em, String text) {
        return em.createQuery(nameless(text));
    }

    static String nameless(String text) {
        int end = text.indexOf(" from ");
        return NAME.matcher(text.substring(0, end)).replaceAll("") + text.substring(end);
    }

    /**
     * Runs a query.
     *
     * @param text of the query, which names each column that it selects
     * @param query made of this text by {@link #query}
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
