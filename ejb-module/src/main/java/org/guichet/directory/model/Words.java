package org.guichet.directory.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words from outside, made to fit: in one line, composed, within their column. */
public final class Words {

    private static final Pattern NOT_SHOWN = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}\\s]+");
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}<>,;\"]{1,64}@[^@\\s\\p{Cntrl}<>,;\"]{1,255}");

    private Words() {}

    /** Returns a text in one line and of at most that many characters; nothing when nothing is left. */
    public static @Nullable String cut(@Nullable String text, int most) {
        if (text == null) {
            return null;
        }
        String line = NOT_SHOWN
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (line.codePointCount(0, line.length()) > most) {
            line = line.substring(0, line.offsetByCodePoints(0, most)).strip();
        }
        return line.isEmpty() ? null : line;
    }

    /** Returns a mail address as it is kept and compared, in lower case; nothing when it is none. */
    public static @Nullable String address(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String address = Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return ADDRESS.matcher(address).matches() ? address : null;
    }

    /** Returns a login as it is kept and compared, in lower case; nothing when it is empty or longer than any account's. */
    public static @Nullable String login(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String login = Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return login.isEmpty() || login.length() > 100 ? null : login;
    }
}
