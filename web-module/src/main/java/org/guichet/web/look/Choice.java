package org.guichet.web.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person may choose of a page's look; kept in a cookie.
 *
 * @param parameter of the form that sets it
 * @param values that may be chosen, the first of which holds without a choice
 */
record Choice(String parameter, List<String> values) {

    static final Choice LANGUAGE = new Choice("language", List.of("fr", "en"));
    static final Choice THEME = new Choice("theme", List.of("auto", "light", "dark"));
    static final Choice DENSITY = new Choice("density", List.of("normal", "compact", "airy"));
    static final List<Choice> ALL = List.of(LANGUAGE, THEME, DENSITY);

    boolean allows(@Nullable String value) {
        return value != null && values.contains(value);
    }

    String fallback() {
        return values.get(0);
    }

    String cookie() {
        return "guichet-" + parameter;
    }
}
