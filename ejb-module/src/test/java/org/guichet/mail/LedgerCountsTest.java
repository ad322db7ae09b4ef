package org.guichet.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerCountsTest {

    @Test
    void eachMailHasOneFate() {
        LedgerCounts counts = new LedgerCounts(21, 10, 4, 3, 2, 1, 1, 5);

        assertThat(counts.isBalanced()).isTrue();
        assertThat(counts.missing()).isZero();
    }

    @Test
    void aVerdictWithoutItsArticleIsMissed() {
        LedgerCounts counts = new LedgerCounts(21, 9, 4, 3, 2, 1, 1, 5);

        assertThat(counts.isBalanced()).isFalse();
        assertThat(counts.missing()).isEqualTo(1);
    }
}
