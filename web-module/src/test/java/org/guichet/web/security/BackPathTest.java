package org.guichet.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/requests", "/agent/tickets/48213?tab=history#last", "/search?q=caf%C3%A9&a=//b"})
    void aPathOfOursIsGoneBackTo(String path) {
        assertThat(BackPath.local(path, "/home")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "requests",
                "",
                "/\tevil",
                "/a\r\nSet-Cookie: x=1",
                "/\n/evil.example",
                "/a\\..\\b"
            })
    void anythingElseLeadsHome(String path) {
        assertThat(BackPath.local(path, "/home")).isEqualTo("/home");
    }

    @Test
    void soDoesNothingAtAll() {
        assertThat(BackPath.local(null, "/home")).isEqualTo("/home");
    }
}
