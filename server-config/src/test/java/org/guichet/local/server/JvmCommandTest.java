package org.guichet.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class JvmCommandTest {

    private static final String ANSWER = """
            Dump of JVM Invocation line that would be used to launch:
            /usr/bin/java
            -Xmx1g
            com.sun.enterprise.glassfish.bootstrap.ASMain
            -read-stdin
            true

            Command start-domain executed successfully.
            """;

    @Test
    void ourOptionsStandBehindThoseOfTheDomainAndNoSecretIsAwaited() {
        assertThat(JvmCommand.parse(ANSWER, List.of("-Xmx512m")))
                .containsExactly(
                        "/usr/bin/java",
                        "-Xmx1g",
                        "-Xmx512m",
                        "com.sun.enterprise.glassfish.bootstrap.ASMain",
                        "-read-stdin",
                        "false");
    }

    @Test
    void anAnswerWithoutACommandIsAFault() {
        assertThatThrownBy(() -> JvmCommand.parse("There is no such domain.", List.of()))
                .hasMessageContaining("There is no such domain.");
    }
}
