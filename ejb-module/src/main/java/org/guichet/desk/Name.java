package org.guichet.desk;

import java.io.Serializable;
import java.util.Locale;

/** What administrators call something, in both languages. */
public record Name(String fr, String en) implements Serializable {

    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : fr;
    }
}
