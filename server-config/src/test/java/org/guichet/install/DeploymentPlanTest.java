package org.guichet.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DeploymentPlanTest {

    @Test
    void thePathStandsBeforeAllRolesOfTheApplication() throws IOException {
        String descriptor =
                Files.readString(Path.of("../ear-module/src/main/application/META-INF/glassfish-application.xml"));

        assertThat(DeploymentPlan.with("/guichet", descriptor))
                .containsSubsequence(
                        "<web-uri>guichet-web.war</web-uri>",
                        "<context-root>/guichet</context-root>",
                        "<role-name>REQUESTER</role-name>",
                        "<role-name>SYSTEM</role-name>");
    }
}
