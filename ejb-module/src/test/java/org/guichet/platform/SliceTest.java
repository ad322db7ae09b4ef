package org.guichet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void thePageBeforeTheLastTellsWhereTheNextBegins() {
        Slice<Integer> slice = Slice.of(List.of(1, 2, 3), 2, String::valueOf);
        assertThat(slice.rows()).containsExactly(1, 2);
        assertThat(slice.next()).isEqualTo("2");
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(Slice.of(List.of(1, 2), 2, String::valueOf).next()).isNull();
        assertThat(Slice.of(List.<Integer>of(), 2, String::valueOf)).isEqualTo(new Slice<>(List.of(), null));
    }

    @Test
    void aPageDoesNotChangeWithTheListFromWhichItWasCut() {
        List<Integer> found = new ArrayList<>(List.of(1, 2, 3));
        Slice<Integer> slice = Slice.of(found, 2, String::valueOf);
        found.clear();
        assertThat(slice.rows()).containsExactly(1, 2);
    }
}
