package org.guichet.web.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgentViewTest {

    @ParameterizedTest
    @EnumSource
    void eachViewOfTheRailHasAPage(AgentView view) {
        assertThat(Path.of("src/main/webapp" + view.path() + ".xhtml")).exists();
    }
}
