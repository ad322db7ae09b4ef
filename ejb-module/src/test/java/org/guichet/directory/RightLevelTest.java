package org.guichet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightLevelTest {

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CUSTOM")
    void whatALevelGrantsIsThatLevel(RightLevel level) {
        assertThat(RightLevel.of(level.rights())).isEqualTo(level);
        assertThat(RightLevel.of(Right.expand(level.rights()))).isEqualTo(level);
    }

    @Test
    void anyOtherSetIsOnesOwn() {
        assertThat(RightLevel.of(Set.of(Right.READ, Right.OWNER))).isEqualTo(RightLevel.CUSTOM);
        assertThat(RightLevel.of(EnumSet.complementOf(EnumSet.of(Right.ALL)))).isEqualTo(RightLevel.CUSTOM);
    }
}
