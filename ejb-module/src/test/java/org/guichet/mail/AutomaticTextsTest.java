package org.guichet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AutomaticTextsTest {

    @ParameterizedTest
    @EnumSource(AutomaticText.class)
    void theTextsOfTheApplicationSayTheSameInBothLanguages(AutomaticText kind) {
        AutomaticTexts.Parsed text = AutomaticTexts.parse(AutomaticTexts.original(kind));

        assertThat(text.bodyEn().variables())
                .isNotEmpty()
                .isEqualTo(text.bodyFr().variables());
    }
}
