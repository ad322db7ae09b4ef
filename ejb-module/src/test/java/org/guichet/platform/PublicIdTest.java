package org.guichet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublicIdTest {

    @Test
    void itIs32HexadecimalDigitsAndNeverTheSame() {
        assertThat(Stream.generate(PublicId::next).limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }
}
