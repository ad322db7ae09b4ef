package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesConverterTest {

    @Test
    void severalAddressesComeInOneFieldHoweverTheyAreSeparated() throws AddressException {
        assertThat(AddressesConverter.parse("a@univ.example, Bé <b@univ.example>; c@univ.example ,"))
                .containsExactly("a@univ.example", "b@univ.example", "c@univ.example");
    }

    @Test
    void whoIsNamedTwiceGetsOneMail() throws AddressException {
        assertThat(AddressesConverter.parse("a@univ.example, a@univ.example")).containsExactly("a@univ.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camille",
                "camille@",
                "@univ.example",
                "a@b@c",
                "a@univ.example\r\nBcc: x@y.example",
                "tous: a@univ.example;",
                "a b@univ.example"
            })
    void whatIsNoAddressIsRefused(String value) {
        assertThatThrownBy(() -> AddressesConverter.parse(value)).isInstanceOf(AddressException.class);
    }
}
