package org.guichet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void whatFitsStays() {
        assertThat(Fit.start("été", 3)).isEqualTo("été");
        assertThat(Fit.end("été", 3)).isEqualTo("été");
        assertThat(Fit.line("été", 3)).isEqualTo("été");
        assertThat(Fit.line("", 3)).isEmpty();
    }

    @Test
    void noCharacterIsCutInTwo() {
        assertThat(Fit.start("ab😀c", 3)).isEqualTo("ab");
        assertThat(Fit.start("ab😀c", 4)).isEqualTo("ab😀");
        assertThat(Fit.end("c😀ab", 3)).isEqualTo("ab");
        assertThat(Fit.end("c😀ab", 4)).isEqualTo("😀ab");
        assertThat(Fit.line("ab😀cd", 4)).isEqualTo("ab…");
    }

    @Test
    void aLineSaysThatSomethingIsMissing() {
        assertThat(Fit.line("abcdef", 4)).isEqualTo("abc…");
        assertThat(Fit.line(" a\t\r\n b\u0000\u202ec ")).isEqualTo("a b c");
    }

    @Test
    void frenchSpacesStay() {
        assertThat(Fit.line("Vraiment\u00a0? Oui\u202f!")).isEqualTo("Vraiment\u00a0? Oui\u202f!");
    }
}
