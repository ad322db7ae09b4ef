package org.guichet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MailWordsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

    @Test
    void everyWordExistsInBothLanguagesWithTheSameArguments() {
        ResourceBundle french = ResourceBundle.getBundle("org.guichet.mail.mails", Locale.FRENCH);
        ResourceBundle english = ResourceBundle.getBundle("org.guichet.mail.mails", Locale.ENGLISH);

        assertThat(english.keySet()).isEqualTo(french.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(arguments(english.getString(key)))
                        .as(key)
                        .isEqualTo(arguments(french.getString(key))));
    }

    private static Set<String> arguments(String pattern) {
        Set<String> found = new TreeSet<>();
        ARGUMENT.matcher(pattern).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
