package org.guichet.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No address comes into the product without saying who may ask for it. */
class RoutesTest {

    @Test
    void eachAddressOfTheProductHasAnExpectationAndNoOther() {
        assertThat(Routes.all())
                .hasSizeGreaterThan(20)
                .containsExactlyInAnyOrderElementsOf(Matrix.routes().keySet());
    }
}
