package org.guichet.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTimesTest {

    @ParameterizedTest
    @CsvSource({
        "/, portal",
        "/requests/12, portal",
        "/agent, agent",
        "/agent/tickets/12, agent",
        "/agents, portal",
        "/admin;x=1/desks, admin",
        "/api/v1/tickets, api"
    })
    void anAnswerIsTimedByItsArea(String path, String area) {
        assertThat(PageTimes.area(path)).contains(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/jakarta.faces.resource/tokens.css.xhtml", "/live", "/health/ready", "/metrics"})
    void whatIsNoPageIsNotTimed(String path) {
        assertThat(PageTimes.area(path)).isEmpty();
    }
}
