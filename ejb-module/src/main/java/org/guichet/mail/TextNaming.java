package org.guichet.mail;

import java.util.Locale;
import org.guichet.mail.text.TextNames;

/** What the variables and conditions of texts are called, for those who write them. */
public final class TextNaming {

    private TextNaming() {}

    /** Returns a variable as it stands in a text: {@code {prénom}}. */
    public static String of(TextVariable variable, Locale locale) {
        return "{" + TextNames.of(variable, locale) + "}";
    }

    /** Returns a condition with its end, between which something is to be written. */
    public static String of(TextCondition condition, Locale locale) {
        return "{" + TextNames.of(condition, locale) + "} {" + TextNames.end(locale) + "}";
    }
}
