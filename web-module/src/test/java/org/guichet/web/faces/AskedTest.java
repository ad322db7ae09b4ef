package org.guichet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.guichet.platform.NotFoundException;
import org.guichet.ticket.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-1", "12x", "1.5", "１２", "9999999999999999999"})
    void whatIsNoNumberIsNotThere(String said) {
        assertThat(Asked.number(said)).isNull();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Asked.id(said));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Asked.version(said));
    }

    @Test
    void aNumberIsReadAsItStands() {
        assertThat(Asked.number("48213")).isEqualTo(48213);
        assertThat(Asked.id("999999999999999999")).isEqualTo(999_999_999_999_999_999L);
        assertThat(Asked.version("7")).isEqualTo(7);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Asked.version("9999999999"));
    }

    @Test
    void whatHasNoNameWeKnowIsNotThere() {
        assertThat(Asked.one(Urgency.values(), "HIGH")).isEqualTo(Urgency.HIGH);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Asked.one(Urgency.values(), "high"));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> Asked.one(Urgency.values(), null));
    }
}
