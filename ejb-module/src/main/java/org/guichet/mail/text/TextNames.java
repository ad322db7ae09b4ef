package org.guichet.mail.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guichet.mail.TextCondition;
import org.guichet.mail.TextVariable;
import org.jspecify.annotations.Nullable;

/** What variables and conditions are called, in French and in English; both are understood in both texts. */
public final class TextNames {

    private static final String BUNDLE = "org.guichet.mail.mails";
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private TextNames() {}

    public static String of(TextVariable variable, Locale locale) {
        return word("variable." + variable, locale);
    }

    /** Returns what opens a part: {@code si université}. */
    public static String of(TextCondition condition, Locale locale) {
        return word("condition." + condition, locale);
    }

    /** Returns what closes a part: {@code fin}. */
    public static String end(Locale locale) {
        return word("condition.end", locale);
    }

    static @Nullable TextVariable variable(String name) {
        return named(name, TextVariable.values(), locale -> variable -> of(variable, locale));
    }

    static @Nullable TextCondition condition(String name) {
        return named(name, TextCondition.values(), locale -> condition -> of(condition, locale));
    }

    static boolean isEnd(String name) {
        return LANGUAGES.stream().anyMatch(locale -> end(locale).equalsIgnoreCase(name));
    }

    private static <T> @Nullable T named(String name, T[] all, Function<Locale, Function<T, String>> names) {
        return Stream.of(all)
                .filter(one -> LANGUAGES.stream()
                        .anyMatch(locale -> names.apply(locale).apply(one).equalsIgnoreCase(name)))
                .findFirst()
                .orElse(null);
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    }
}
