package org.guichet.directory.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonQueriesTest {

    @ParameterizedTest
    @ValueSource(strings = {"04 65 71 22 31", "+33 4 65 71 22 31", "0033465712231", "+33 (0)4.65.71.22-31"})
    void aNumberIsTheSameHoweverItIsWritten(String number) {
        assertThat(PersonQueries.backwards(number)).isEqualTo("13221756");
    }

    @Test
    void theEndOfANumberIsEnough() {
        assertThat(PersonQueries.backwards("22 31")).isEqualTo("1322");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31", "C212", "12 rue", "Weber"})
    void whatIsNoNumberFindsNoNumber(String text) {
        assertThat(PersonQueries.backwards(text)).isEqualTo("-");
    }
}
