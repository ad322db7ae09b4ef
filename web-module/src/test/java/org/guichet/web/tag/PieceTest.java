package org.guichet.web.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {

    @Test
    void addressesBecomeLinksWithoutTheSentenceAroundThem() {
        assertThat(Piece.of("Voyez https://aide.univ-valmont.example/vpn, puis (http://x.example/a?b=c#d)."))
                .filteredOn(piece -> piece.href() != null)
                .extracting(Piece::href)
                .containsExactly("https://aide.univ-valmont.example/vpn", "http://x.example/a?b=c#d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Bonjour,\n\nmerci.", "https://a.example\nhttps://b.example !", "« https://c.example »"})
    void thePiecesTogetherAreTheText(String text) {
        assertThat(Piece.of(text).stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "xhttps://a.example", "mailto:a@b.example"})
    void nothingElseBecomesALink(String text) {
        assertThat(Piece.of(text)).allMatch(piece -> piece.href() == null);
    }
}
