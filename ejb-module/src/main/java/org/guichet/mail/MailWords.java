package org.guichet.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of mail that Guichet writes, in both languages. */
final class MailWords {

    private static final String BUNDLE = "org.guichet.mail.mails";

    private MailWords() {}

    /** Returns a text as it stands in the bundle. */
    static String asIs(Locale locale, String key) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    }

    /** Returns a text with its arguments filled in; numbers and addresses come as texts already. */
    static String of(Locale locale, String key, String... arguments) {
        return new MessageFormat(asIs(locale, key), locale).format(arguments);
    }
}
