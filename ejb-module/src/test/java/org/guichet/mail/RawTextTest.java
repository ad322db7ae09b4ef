package org.guichet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RawTextTest {

    @Test
    void anAccentCutInHalfIsLeftOut() {
        byte[] whole = "Objet : réseau coupé".getBytes(StandardCharsets.UTF_8);

        assertThat(RawText.of(Arrays.copyOf(whole, whole.length - 1))).isEqualTo("Objet : réseau coup");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsLatin1() {
        assertThat(RawText.of("pièce jointe".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("pièce jointe");
    }

    @Test
    void linesEndInOneWayAndTabsStay() {
        assertThat(RawText.of("To: a\r\n\tb\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("To: a\n\tb\n");
    }

    @Test
    void whatMovesTheCursorOrTurnsTheReadingDirectionIsReplaced() {
        byte[] tricky = "a\u0000b\u001b[2Jc\u202efdp.exe".getBytes(StandardCharsets.UTF_8);

        assertThat(RawText.of(tricky)).isEqualTo("a\ufffdb\ufffd[2Jc\ufffdfdp.exe");
    }
}
