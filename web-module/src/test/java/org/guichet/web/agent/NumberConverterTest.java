package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberConverterTest {

    @ParameterizedTest
    @ValueSource(strings = {"48213", "#48213", "[Guichet#48213]", "Guichet#48213"})
    void aNumberIsReadAsPeopleCopyIt(String written) {
        assertThat(NumberConverter.parse(written)).hasValue(48213);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "48213a", "-5", "4 8", "99999999999999999999", "#", "1 or 1=1"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(NumberConverter.parse(written)).isEmpty();
    }
}
