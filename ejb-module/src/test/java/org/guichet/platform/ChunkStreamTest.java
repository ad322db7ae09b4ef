package org.guichet.platform;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChunkStreamTest {

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void piecesReadAsOne() throws IOException {
        assertThat(of("Le VPN ", "ne marche", " plus.").readAllBytes())
                .isEqualTo("Le VPN ne marche plus.".getBytes(US_ASCII));
    }

    @Test
    void bytesAreReadOneByOneAsNumbersFromZeroTo255() {
        ChunkStream stream = new ChunkStream(seq -> seq == 0 ? new byte[] {0, -1} : null);
        assertThat(stream.read()).isZero();
        assertThat(stream.read()).isEqualTo(255);
        assertThat(stream.read()).isEqualTo(-1);
        assertThat(stream.read()).isEqualTo(-1);
    }

    @Test
    void aPieceIsFetchedWhenTheReaderComesToItAndNotBefore() throws IOException {
        ChunkStream stream = of("abc", "def");
        assertThat(asked).isEmpty();
        assertThat(stream.readNBytes(3)).hasSize(3);
        assertThat(asked).containsExactly(0);
        assertThat(stream.read()).isEqualTo('d');
        assertThat(asked).containsExactly(0, 1);
    }

    @Test
    void anEmptyPieceIsNotTheEnd() throws IOException {
        assertThat(of("a", "", "b").readAllBytes()).isEqualTo("ab".getBytes(US_ASCII));
        assertThat(of("", "b").read()).isEqualTo('b');
    }

    @Test
    void anEmptyContentHasNoBytes() throws IOException {
        assertThat(of().readAllBytes()).isEmpty();
        assertThat(of("a").read(new byte[0], 0, 0)).isZero();
    }

    private ChunkStream of(String... pieces) {
        return new ChunkStream(seq -> {
            asked.add(seq);
            return seq < pieces.length ? pieces[seq].getBytes(US_ASCII) : null;
        });
    }
}
