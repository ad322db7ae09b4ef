package org.guichet.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OriginFilterTest {

    private static final URI BASE = URI.create("https://guichet.univ-valmont.example");

    @Test
    void aFormOfOursMayChangeThings() {
        assertThat(OriginFilter.isOurs("same-origin", "https://guichet.univ-valmont.example", "inside:8080", BASE))
                .isTrue();
        assertThat(OriginFilter.isOurs(null, "https://guichet.univ-valmont.example", "inside:8080", BASE))
                .isTrue();
        assertThat(OriginFilter.isOurs(null, "http://localhost:8080", "localhost:8080", BASE))
                .isTrue();
    }

    @Test
    void anotherSiteMayNotNorMayANeighbourOfOurDomain() {
        assertThat(OriginFilter.isOurs("cross-site", "https://evil.example", "inside:8080", BASE))
                .isFalse();
        assertThat(OriginFilter.isOurs("same-site", "https://blog.univ-valmont.example", "inside:8080", BASE))
                .isFalse();
        assertThat(OriginFilter.isOurs(null, "https://evil.example", "inside:8080", BASE))
                .isFalse();
    }

    @Test
    void aSandboxedFrameMayNot() {
        assertThat(OriginFilter.isOurs(null, "null", "inside:8080", BASE)).isFalse();
    }

    @Test
    void aProgramWithoutACookieJarIsNoConcernOfThis() {
        assertThat(OriginFilter.isOurs(null, null, "inside:8080", BASE)).isTrue();
    }
}
